package dev.salesflow.lead.handover.following;

import dev.salesflow.events.Topic;
import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryLogged;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryWrittenUp;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverFeedbackGiven;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetClosed;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetOpened;
import dev.salesflow.events.handover.HandoverSheetEvent.UrgentEnquiryHandedOver;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.ConcurrentAppend;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.capture.CaptureCommandHandler;
import dev.salesflow.lead.handover.NewLead;
import dev.salesflow.lead.handover.list.EnquiredLeads;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.problem.Problem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What happens on the leads' own streams when their enquiries are logged and handed over.
@ApplicationScoped
public class LoggedLeads {

    private final LeadCommandHandler leads;
    private final CaptureCommandHandler captures;

    LoggedLeads(LeadCommandHandler leads, CaptureCommandHandler captures) {
        this.leads = leads;
        this.captures = captures;
    }

    /// Takes a lead in; fails with its problem when it is refused.
    public Uni<Void> capture(
            HandoverStep step,
            NewLead lead,
            LeadCommand.Capture command,
            Function<LeadRejection, Problem> refusal) {
        return captures.captureIn(
                        step.session(),
                        lead.leadId(),
                        command,
                        lead.people(),
                        own(step.context(), "capture"))
                .invoke(outcome -> CommandAnswers.done(outcome, refusal))
                .replaceWithVoid();
    }

    /// Does to the leads what the sheet's events say.
    public Uni<Void> follow(HandoverStep step, List<NewEvent> events) {
        return inOrder(events, event -> follow(step, (HandoverSheetEvent) event.event()));
    }

    private Uni<Void> follow(HandoverStep step, HandoverSheetEvent event) {
        return switch (event) {
            case UrgentEnquiryHandedOver(var leadId, var dueOn) ->
                    goingOn(step, List.of(leadId), id -> handOver(step, id, true, dueOn));
            case HandoverSheetClosed(_, var handedOver, var dueOn, _) ->
                    goingOn(step, handedOver, id -> handOver(step, id, false, dueOn));
            case HandoverFeedbackGiven(var leadId, var verdict, _) ->
                    goingOn(step, List.of(leadId), id -> giveFeedback(step, id, verdict));
            case HandoverSheetOpened _, EnquiryLogged _, EnquiryWrittenUp _ ->
                    Uni.createFrom().voidItem();
        };
    }

    /// Enquiries stay under the leads that they were logged about; what comes of them is for the
    /// leads that go on.
    private static Uni<Void> goingOn(
            HandoverStep step, List<UUID> leadIds, Function<UUID, Uni<Void>> work) {
        return EnquiredLeads.goingOn(step.connection(), leadIds)
                .chain(going -> inOrder(going, work));
    }

    /// A lead that is refused was worked on a moment ago; the sheet then has to be decided anew.
    private Uni<Void> handOver(HandoverStep step, UUID leadId, boolean urgent, LocalDate dueOn) {
        var command = new LeadCommand.HandOver(step.sheetId(), urgent, dueOn);
        return leads.handleIn(step.session(), leadId, command, own(step.context(), "handover"))
                .invoke(outcome -> {
                    if (outcome instanceof CommandOutcome.Refused<?, ?>) {
                        throw new ConcurrentAppend(new StreamKey(Topic.LEAD, leadId));
                    }
                })
                .replaceWithVoid();
    }

    /// A lead that was converted before another one was merged into it takes none on that one, but
    /// the sheet does. One that was merged a moment ago is looked for anew.
    private Uni<Void> giveFeedback(HandoverStep step, UUID leadId, FeedbackVerdict verdict) {
        var command = new LeadCommand.GiveFeedback(step.sheetId(), verdict);
        return leads.handleIn(step.session(), leadId, command, own(step.context(), "feedback"))
                .invoke(outcome -> {
                    if (outcome instanceof CommandOutcome.Refused<?, LeadRejection>(var reason)
                            && reason instanceof LeadRejection.LeadIsMerged) {
                        throw new ConcurrentAppend(new StreamKey(Topic.LEAD, leadId));
                    }
                })
                .replaceWithVoid();
    }

    /// The lead's stream has commands of its own: several can follow from one of the sheet, whose
    /// version says nothing of the lead's.
    private static CommandContext own(CommandContext context, String step) {
        return new CommandContext(
                StreamIds.of("command", context.commandId() + "/" + step),
                context.payloadHash(),
                context.actor(),
                context.correlationId(),
                context.causationId(),
                context.traceparent(),
                context.now(),
                null);
    }

    private static <T> Uni<Void> inOrder(List<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }
}
