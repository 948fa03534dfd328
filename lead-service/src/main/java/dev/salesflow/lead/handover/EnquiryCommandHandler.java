package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.handover.api.HandoverSheetProblems;
import dev.salesflow.lead.handover.following.HandoverStep;
import dev.salesflow.lead.handover.following.HandoverSteps;
import dev.salesflow.lead.handover.following.LoggedLeads;
import dev.salesflow.lead.handover.list.EnquiredLeads;
import dev.salesflow.lead.handover.list.EnquiryWords;
import dev.salesflow.lead.handover.list.HandoverSheetList;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Carries commands on the enquiries of a log out, and keeps what they say in words.
@ApplicationScoped
public class EnquiryCommandHandler {

    private final HandoverSteps steps;
    private final LoggedLeads leads;

    EnquiryCommandHandler(HandoverSteps steps, LoggedLeads leads) {
        this.steps = steps;
        this.leads = leads;
    }

    /// Logs an enquiry about a lead that is known.
    ///
    /// @param askedFor what was asked for, where it is written down at once
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> log(
            UUID sheetId,
            UUID leadId,
            EnquiryUrgency urgency,
            @Nullable String askedFor,
            CommandContext context) {
        return steps.take(sheetId, context, step -> log(step, leadId, null, urgency, askedFor));
    }

    /// Takes a lead in, of the log's brand unless it names one, and logs the enquiry about it;
    /// fails with the problem of either, and then neither is done.
    ///
    /// @param askedFor what was asked for, where it is written down at once
    /// @param refusal the problem when the lead is not taken in
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> logNew(
            UUID sheetId,
            NewLead lead,
            EnquiryUrgency urgency,
            @Nullable String askedFor,
            CommandContext context,
            Function<LeadRejection, Problem> refusal) {
        return steps.take(
                sheetId,
                context,
                step ->
                        HandoverSheetList.brand(step.connection(), sheetId)
                                .map(lead.command())
                                .chain(capture ->
                                        leads.capture(step, lead, capture, refusal)
                                                .chain(() ->
                                                        log(
                                                                step,
                                                                lead.leadId(),
                                                                capture.brand(),
                                                                urgency,
                                                                askedFor)))
                                .invoke(outcome ->
                                        CommandAnswers.done(outcome, HandoverSheetProblems::of)));
    }

    /// Writes down what was asked for.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> writeUp(
            UUID sheetId, UUID leadId, String askedFor, CommandContext context) {
        return steps.take(
                sheetId,
                context,
                step ->
                        steps.carryOut(step, new HandoverSheetCommand.WriteUp(leadId))
                                .call(outcome -> keepAskedFor(step, leadId, askedFor, outcome)));
    }

    /// Notes what sales found of a lead, in words, too, where there are any.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> giveFeedback(
            UUID sheetId,
            UUID leadId,
            FeedbackVerdict verdict,
            @Nullable String found,
            CommandContext context) {
        return steps.take(
                sheetId,
                context,
                step ->
                        EnquiryWords.areNew(step.connection(), sheetId, leadId, found)
                                .map(reworded ->
                                        new HandoverSheetCommand.GiveFeedback(
                                                leadId, verdict, reworded))
                                .chain(command -> steps.carryOut(step, command))
                                .call(outcome -> keepFound(step, leadId, found, outcome)));
    }

    private Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> log(
            HandoverStep step,
            UUID leadId,
            @Nullable String newBrand,
            EnquiryUrgency urgency,
            @Nullable String askedFor) {
        return EnquiredLeads.standing(step.connection(), leadId)
                .map(lead ->
                        new HandoverSheetCommand.LogEnquiry(
                                leadId,
                                urgency,
                                lead,
                                newBrand,
                                askedFor != null,
                                step.feedbackDueOn()))
                .chain(command -> steps.carryOut(step, command))
                .call(outcome -> keepAskedFor(step, leadId, askedFor, outcome));
    }

    private static Uni<Void> keepAskedFor(
            HandoverStep step,
            UUID leadId,
            @Nullable String askedFor,
            CommandOutcome<HandoverSheet, HandoverSheetRejection> outcome) {
        return askedFor == null || !hasChanged(outcome)
                ? Uni.createFrom().voidItem()
                : EnquiryWords.keepAskedFor(step.connection(), step.sheetId(), leadId, askedFor);
    }

    private static Uni<Void> keepFound(
            HandoverStep step,
            UUID leadId,
            @Nullable String found,
            CommandOutcome<HandoverSheet, HandoverSheetRejection> outcome) {
        return hasChanged(outcome)
                ? EnquiryWords.keepFound(
                        step.connection(),
                        step.sheetId(),
                        leadId,
                        step.context().commandId(),
                        found)
                : Uni.createFrom().voidItem();
    }

    private static boolean hasChanged(
            CommandOutcome<HandoverSheet, HandoverSheetRejection> outcome) {
        return outcome instanceof CommandOutcome.Done<HandoverSheet, HandoverSheetRejection> done
                && !done.repeated()
                && !done.events().isEmpty();
    }
}
