package dev.salesflow.lead.handover.following;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.handover.HandoverSheet;
import dev.salesflow.lead.handover.HandoverSheetCommand;
import dev.salesflow.lead.handover.HandoverSheetDecider;
import dev.salesflow.lead.handover.HandoverSheetRejection;
import dev.salesflow.lead.handover.list.EnquiryList;
import dev.salesflow.lead.handover.list.HandoverSheetList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/// Takes steps of the work on sheets: a transaction of its own each, with the calendar that holds
/// in it, in which the views of sheets and the streams of leads follow.
@ApplicationScoped
public class HandoverSteps {

    private final Commands commands;
    private final Calendars calendars;
    private final LoggedLeads leads;

    HandoverSteps(Commands commands, Calendars calendars, LoggedLeads leads) {
        this.commands = commands;
        this.calendars = calendars;
        this.leads = leads;
    }

    /// Does work in a transaction.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> take(
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

    /// Carries a command out in the transaction of a step.
    public Uni<CommandOutcome<HandoverSheet, HandoverSheetRejection>> carryOut(
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
}
