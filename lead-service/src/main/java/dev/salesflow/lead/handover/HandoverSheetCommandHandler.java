package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.handover.api.HandoverSheetProblems;
import dev.salesflow.lead.handover.following.HandoverStep;
import dev.salesflow.lead.handover.following.LoggedLeads;
import dev.salesflow.lead.handover.list.EnquiredLeads;
import dev.salesflow.lead.handover.list.EnquiryList;
import dev.salesflow.lead.handover.list.EnquiryWords;
import dev.salesflow.lead.handover.list.HandoverSheetList;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// Carries commands on logs of enquiries out, and what follows from them on the leads' streams in
/// the same transaction.
@ApplicationScoped
public class HandoverSheetCommandHandler {

    private final Commands commands;
    private final Calendars calendars;
    private final LoggedLeads leads;

    HandoverSheetCommandHandler(Commands commands, Calendars calendars, LoggedLeads leads) {
        this.commands = commands;
        this.calendars = calendars;
        this.leads = leads;
    }

    /// Begins a log, for today unless a day is named. Of two that begin one at once, the list lets
    /// one in; the other looks again and finds which log is kept.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> open(
            UUID sheetId,
            @Nullable LocalDate asked,
            @Nullable String brand,
            CommandContext context) {
        return step(
                        sheetId,
                        context,
                        step -> {
                            var today = step.today();
                            var day = asked == null ? today : asked;
                            return HandoverSheetList.openLog(step.connection(), day, brand)
                                    .map(kept ->
                                            new HandoverSheetCommand.Open(day, brand, today, kept))
                                    .chain(command -> carryOut(step, command));
                        })
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1);
    }

    /// Logs an enquiry about a lead that is known.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> log(
            UUID sheetId, UUID leadId, EnquiryUrgency urgency, CommandContext context) {
        return step(sheetId, context, step -> log(step, leadId, urgency));
    }

    /// Takes a lead in and logs the enquiry about it; fails with the problem of either, and then
    /// neither is done.
    ///
    /// @param refusal the problem when the lead is not taken in
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> logNew(
            UUID sheetId,
            NewLead lead,
            EnquiryUrgency urgency,
            CommandContext context,
            Function<LeadRejection, Problem> refusal) {
        return step(
                sheetId,
                context,
                step ->
                        leads.capture(step, lead, refusal)
                                .chain(() -> log(step, lead.leadId(), urgency))
                                .invoke(outcome ->
                                        CommandAnswers.done(outcome, HandoverSheetProblems::of)));
    }

    /// Writes down what was asked for.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> writeUp(
            UUID sheetId, UUID leadId, String askedFor, CommandContext context) {
        return step(
                sheetId,
                context,
                step ->
                        carryOut(step, new HandoverSheetCommand.WriteUp(leadId))
                                .call(outcome ->
                                        when(
                                                hasChanged(outcome),
                                                () ->
                                                        EnquiryWords.keepAskedFor(
                                                                step.connection(),
                                                                sheetId,
                                                                leadId,
                                                                askedFor))));
    }

    /// Closes the log into a numbered sheet and hands over what is still here.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> close(
            UUID sheetId, CommandContext context) {
        return step(
                sheetId,
                context,
                step ->
                        HandoverSheetList.nextNumber(step.connection(), sheetId)
                                .chain(number ->
                                        EnquiredLeads.workedOn(step.connection(), sheetId)
                                                .map(workedOn ->
                                                        new HandoverSheetCommand.Close(
                                                                number,
                                                                workedOn,
                                                                step.feedbackDueOn())))
                                .chain(command -> carryOut(step, command)));
    }

    /// Notes what sales found of a lead, in words, too, where there are any.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> giveFeedback(
            UUID sheetId,
            UUID leadId,
            FeedbackVerdict verdict,
            @Nullable String found,
            CommandContext context) {
        var command = new HandoverSheetCommand.GiveFeedback(leadId, verdict, found != null);
        return step(
                sheetId,
                context,
                step ->
                        carryOut(step, command)
                                .call(outcome ->
                                        when(
                                                hasChanged(outcome),
                                                () ->
                                                        EnquiryWords.keepFound(
                                                                step.connection(),
                                                                sheetId,
                                                                leadId,
                                                                context.commandId(),
                                                                found))));
    }

    private Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> step(
            UUID sheetId,
            CommandContext context,
            Function<HandoverStep, Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>>>
                    work) {
        return commands.inTransaction(session ->
                calendars
                        .current(StoreConnection.of(session))
                        .map(calendar -> new HandoverStep(session, calendar, sheetId, context))
                        .chain(work::apply));
    }

    private Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> log(
            HandoverStep step, UUID leadId, EnquiryUrgency urgency) {
        return EnquiredLeads.standing(step.connection(), leadId)
                .map(standing ->
                        new HandoverSheetCommand.LogEnquiry(
                                leadId, urgency, standing, step.feedbackDueOn()))
                .chain(command -> carryOut(step, command));
    }

    private Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> carryOut(
            HandoverStep step, HandoverSheetCommand command) {
        return commands.executeIn(
                step.session(),
                HandoverSheetDecider.DECIDER,
                step.sheetId(),
                command,
                step.context(),
                (session, id, sheet, version, events) ->
                        HandoverSheetList.update(session, id, sheet, version, events)
                                .chain(() ->
                                        EnquiryList.update(
                                                step.connection(), id, events, step.calendar()))
                                .chain(() -> leads.follow(step, events)));
    }

    private static Uni<Void> when(boolean condition, Supplier<Uni<Void>> work) {
        return condition ? work.get() : Uni.createFrom().voidItem();
    }

    private static boolean hasChanged(
            CommandOutcome<HandoverSheet, HandoverSheetRejection> outcome) {
        return outcome instanceof CommandOutcome.Done<HandoverSheet, HandoverSheetRejection> done
                && !done.repeated()
                && !done.events().isEmpty();
    }
}
