package dev.salesflow.lead.strategy;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadStrategyWritten;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.WriteStrategy;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import org.jspecify.annotations.Nullable;

/// The rules of a written strategy: who does what, by when. A new one takes the earlier one's
/// place.
public final class StrategyDecider {

    private StrategyDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfStrategy command) {
        return switch (command) {
            case WriteStrategy c -> LeadDecider.whileActive(lead, active -> write(active, c));
        };
    }

    private static Decision<LeadEvent, LeadRejection> write(
            Lead.Active lead, WriteStrategy command) {
        var refusal = refusal(command);
        if (refusal != null) {
            return rejected(refusal);
        }
        var before = lead.details().strategy();
        return accepted(
                new LeadStrategyWritten(
                        command.strategyId(),
                        before == null ? null : before.strategyId(),
                        command.steps()));
    }

    private static @Nullable LeadRejection refusal(WriteStrategy command) {
        var steps = command.steps();
        if (steps.isEmpty()) {
            return new LeadRejection.StepsMissing();
        }
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (!command.repsAtWork().contains(step.responsibleId())) {
                return new LeadRejection.ResponsibleNotAtWork(i, step.responsibleId());
            }
            if (step.dueOn().isBefore(command.today())) {
                return new LeadRejection.StepDueInPast(i, step.dueOn(), command.today());
            }
        }
        return null;
    }
}
