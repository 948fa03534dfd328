package dev.salesflow.deal.process.template;

import dev.salesflow.deal.process.SalesProcess;
import dev.salesflow.deal.process.SalesProcessCommand.Design;
import dev.salesflow.deal.process.SalesProcessCommand.PublishProcess;
import dev.salesflow.deal.process.SalesProcessCommandHandler;
import dev.salesflow.deal.process.SalesProcessRejection;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StreamIds;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/// Publishes the shipped processes when the service starts, before it takes requests or events.
@ApplicationScoped
public class ShippedTemplates {

    /// The process of a deal whose lead names none that is published.
    public static final String DEFAULT_KEY = "ten-steps";

    static final List<String> KEYS = List.of(DEFAULT_KEY, "seven-steps", "eight-steps", "manual");

    private static final Logger LOG = Logger.getLogger(ShippedTemplates.class);
    private static final int BEFORE_CONSUMERS = 10;

    private final SalesProcessCommandHandler processes;
    private final Clock clock;

    ShippedTemplates(SalesProcessCommandHandler processes, Clock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    /// Waits for the database alone: Kafka may be away, the relay catches up.
    void publish(@Observes @Priority(BEFORE_CONSUMERS) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::publishAll);
    }

    Uni<Void> publishAll() {
        return Multi.createFrom()
                .iterable(KEYS)
                .map(ShippedTemplate::read)
                .onItem()
                .transformToUniAndConcatenate(this::publish)
                .collect()
                .last();
    }

    private Uni<Void> publish(ShippedTemplate template) {
        var design = new Design(template.name(), template.nameZh(), template.stages());
        return processes
                .handle(
                        template.key(),
                        new PublishProcess(template.key(), design),
                        context(template))
                .invoke(outcome -> report(template.key(), outcome))
                .replaceWithVoid();
    }

    /// The command's id follows from the template, so that every start after the first is a repeat.
    private CommandContext context(ShippedTemplate template) {
        var name = "template/" + template.key() + "/" + template.templateVersion();
        var commandId = StreamIds.of("command", name);
        return new CommandContext(
                commandId, name, "shipped-templates", commandId, null, null, clock.instant(), null);
    }

    private static void report(
            String key, CommandOutcome<SalesProcess, SalesProcessRejection> outcome) {
        switch (outcome) {
            case CommandOutcome.Done<SalesProcess, SalesProcessRejection> done -> {
                if (!done.repeated()) {
                    LOG.infof("published the shipped process %s", key);
                }
            }
            case CommandOutcome.Refused<SalesProcess, SalesProcessRejection>(var reason) ->
                    LOG.infof("process %s stays as it is here: %s", key, reason);
            case CommandOutcome.Stale<SalesProcess, SalesProcessRejection> _,
                    CommandOutcome.KeyReused<SalesProcess, SalesProcessRejection> _ ->
                    LOG.warnf("shipped process %s is not published: %s", key, outcome);
        }
    }
}
