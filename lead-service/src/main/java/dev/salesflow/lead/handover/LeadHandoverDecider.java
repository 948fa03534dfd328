package dev.salesflow.lead.handover;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadFeedbackGiven;
import dev.salesflow.events.lead.LeadEvent.LeadHandedOver;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.NotHandedOver;

/// The rules of a lead's way to sales. A lead that enquires again is handed over again; the last
/// feedback counts, on whichever sheet.
public final class LeadHandoverDecider {

    private LeadHandoverDecider() {}

    /// Decides about the handover of a lead and the feedback on it.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfHandover command) {
        return switch (command) {
            case LeadCommand.HandOver c ->
                    LeadDecider.whileActive(lead, active -> handOver(active, c));
            case LeadCommand.GiveFeedback c -> giveFeedback(lead, c);
        };
    }

    private static Decision<LeadEvent, LeadRejection> handOver(
            Lead.Active lead, LeadCommand.HandOver command) {
        var before = lead.details().handover();
        if (before != null && before.sheetId().equals(command.sheetId())) {
            return accepted();
        }
        return accepted(
                new LeadHandedOver(command.sheetId(), command.urgent(), command.feedbackDueOn()));
    }

    /// Feedback is owed however far the lead has come since, as long as it goes on itself. Whether
    /// sales had the enquiry, maybe about a lead that was merged into this one, its sheet knows.
    private static Decision<LeadEvent, LeadRejection> giveFeedback(
            Lead lead, LeadCommand.GiveFeedback command) {
        return switch (lead) {
            case Lead.Unknown _ -> rejected(new LeadRejection.LeadNotFound());
            case Lead.Merged merged ->
                    rejected(new LeadRejection.LeadIsMerged(merged.intoLeadId()));
            case Lead.Captured captured -> giveFeedback(captured, command);
        };
    }

    private static Decision<LeadEvent, LeadRejection> giveFeedback(
            Lead.Captured lead, LeadCommand.GiveFeedback command) {
        var handover = lead.details().handover();
        if (handover == null) {
            return rejected(new NotHandedOver(command.sheetId()));
        }
        if (handover.verdict() == command.verdict()) {
            return accepted();
        }
        return accepted(
                new LeadFeedbackGiven(command.sheetId(), command.verdict(), handover.verdict()));
    }
}
