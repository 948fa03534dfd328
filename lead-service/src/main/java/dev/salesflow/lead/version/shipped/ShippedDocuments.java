package dev.salesflow.lead.version.shipped;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.assignment.policy.AssignmentPolicyDocument;
import dev.salesflow.lead.calendar.WorkingCalendarDocument;
import dev.salesflow.lead.profile.IdealCustomerProfileDocument;
import dev.salesflow.lead.scoring.model.ScoringModelDocument;
import dev.salesflow.lead.version.VersionCommandHandler;
import dev.salesflow.lead.version.VersionedDocument;
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

/// Publishes version 1 of every document when the service starts, before it takes requests or
/// events.
@ApplicationScoped
public class ShippedDocuments {

    static final List<VersionedDocument<?, ?, ?>> ALL =
            List.of(
                    WorkingCalendarDocument.DOCUMENT,
                    IdealCustomerProfileDocument.DOCUMENT,
                    ScoringModelDocument.DOCUMENT,
                    AssignmentPolicyDocument.DOCUMENT);

    private static final Logger LOG = Logger.getLogger(ShippedDocuments.class);
    private static final int BEFORE_CONSUMERS = 10;

    private final VersionCommandHandler handler;
    private final Clock clock;

    ShippedDocuments(VersionCommandHandler handler, Clock clock) {
        this.handler = handler;
        this.clock = clock;
    }

    /// Waits for the database alone: Kafka may be away, the relay catches up.
    void publish(@Observes @Priority(BEFORE_CONSUMERS) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::publishAll);
    }

    Uni<Void> publishAll() {
        return Multi.createFrom()
                .iterable(ALL)
                .onItem()
                .transformToUniAndConcatenate(this::publish)
                .collect()
                .last();
    }

    private <T, E extends DomainEvent, R> Uni<Void> publish(VersionedDocument<T, E, R> document) {
        return handler.publish(document, document.shipped(), context(document))
                .invoke(outcome -> report(document, outcome))
                .replaceWithVoid();
    }

    /// The command's id follows from the document, so that every start after the first is a repeat.
    private CommandContext context(VersionedDocument<?, ?, ?> document) {
        var name = "shipped/" + document.topic().aggregate();
        var commandId = StreamIds.of("command", name);
        return new CommandContext(
                commandId, name, "shipped-documents", commandId, null, null, clock.instant(), null);
    }

    private static void report(VersionedDocument<?, ?, ?> document, CommandOutcome<?, ?> outcome) {
        var name = document.topic().aggregate();
        switch (outcome) {
            case CommandOutcome.Done<?, ?> done -> {
                if (!done.repeated()) {
                    LOG.infof("published the shipped %s", name);
                }
            }
            case CommandOutcome.Refused<?, ?> _,
                    CommandOutcome.Stale<?, ?> _,
                    CommandOutcome.KeyReused<?, ?> _ ->
                    throw new IllegalStateException(
                            "the shipped " + name + " cannot be published: " + outcome);
        }
    }
}
