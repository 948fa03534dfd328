package dev.salesflow.lead.strategy;

import dev.salesflow.events.lead.StrategyStep;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand.WriteStrategy;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.salesrep.list.RepsAtWork;
import dev.salesflow.lead.words.WordedCommandHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes strategies, by the calendar and the register of reps as they stand now.
@ApplicationScoped
public class StrategyCommandHandler {

    private final WordedCommandHandler worded;
    private final Calendars calendars;

    StrategyCommandHandler(WordedCommandHandler worded, Calendars calendars) {
        this.worded = worded;
        this.calendars = calendars;
    }

    /// Writes a strategy for a lead, with its words.
    public Uni<CommandOutcome<Lead, LeadRejection>> write(
            UUID leadId,
            List<StrategyStep> steps,
            Map<String, String> words,
            CommandContext context) {
        var strategyId = StreamIds.of("strategy", context.commandId().toString());
        return worded.handle(
                leadId,
                session -> command(StoreConnection.of(session), strategyId, steps, context),
                context,
                _ -> strategyId,
                words);
    }

    private Uni<WriteStrategy> command(
            StoreConnection connection,
            UUID strategyId,
            List<StrategyStep> steps,
            CommandContext context) {
        var responsible = steps.stream().map(StrategyStep::responsibleId).distinct().toList();
        return calendars
                .current(connection)
                .chain(calendar ->
                        RepsAtWork.among(connection, responsible)
                                .map(atWork ->
                                        new WriteStrategy(
                                                strategyId,
                                                steps,
                                                atWork,
                                                calendar.dateOf(context.now()))));
    }
}
