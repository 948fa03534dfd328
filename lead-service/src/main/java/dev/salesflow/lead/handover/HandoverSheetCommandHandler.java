package dev.salesflow.lead.handover;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.handover.following.HandoverSteps;
import dev.salesflow.lead.handover.list.EnquiredLeads;
import dev.salesflow.lead.handover.list.HandoverSheetList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// Carries commands on logs of enquiries out, and what follows from them on the leads' streams in
/// the same transaction.
@ApplicationScoped
public class HandoverSheetCommandHandler {

    private final HandoverSteps steps;

    HandoverSheetCommandHandler(HandoverSteps steps) {
        this.steps = steps;
    }

    /// Begins a log, for today unless a day is named. Of two that begin one at once, the list lets
    /// one in; the other looks again and finds which log is kept.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> open(
            UUID sheetId,
            @Nullable LocalDate asked,
            @Nullable String brand,
            CommandContext context) {
        return steps.take(
                        sheetId,
                        context,
                        step -> {
                            var today = step.today();
                            var day = asked == null ? today : asked;
                            return HandoverSheetList.openLog(step.connection(), day, brand)
                                    .map(kept ->
                                            new HandoverSheetCommand.Open(day, brand, today, kept))
                                    .chain(command -> steps.carryOut(step, command));
                        })
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1);
    }

    /// Closes the log into a numbered sheet and hands over what is still here.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> close(
            UUID sheetId, CommandContext context) {
        return steps.take(
                sheetId,
                context,
                step ->
                        HandoverSheetList.nextNumber(step.connection(), sheetId)
                                .chain(number ->
                                        EnquiredLeads.closed(step.connection(), sheetId)
                                                .map(closed ->
                                                        new HandoverSheetCommand.Close(
                                                                number,
                                                                closed,
                                                                step.feedbackDueOn())))
                                .chain(command -> steps.carryOut(step, command)));
    }
}
