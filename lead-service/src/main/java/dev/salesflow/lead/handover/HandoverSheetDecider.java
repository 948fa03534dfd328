package dev.salesflow.lead.handover;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryLogged;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryWrittenUp;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverFeedbackGiven;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetOpened;
import dev.salesflow.events.handover.HandoverSheetEvent.UrgentEnquiryHandedOver;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryExists;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryLeadClosed;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryLeadMerged;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryLeadUnknown;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryNotFound;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryNotHandedOver;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryOfOtherBrand;
import dev.salesflow.lead.handover.HandoverSheetRejection.WrittenUpAlready;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The rules of a day's log of enquiries.
public final class HandoverSheetDecider {

    /// The most enquiries of one log, as all of them are handed over in one transaction.
    public static final int MOST_ENQUIRIES = 200;

    /// The handover sheet as an aggregate.
    public static final Decider<
                    HandoverSheet, HandoverSheetCommand, HandoverSheetEvent, HandoverSheetRejection>
            DECIDER =
                    new Decider<>(
                            Topic.HANDOVER_SHEET,
                            new HandoverSheet.Unknown(),
                            HandoverSheet::evolve,
                            HandoverSheetDecider::decide,
                            HandoverSheetEvent.class);

    private HandoverSheetDecider() {}

    static Decision<HandoverSheetEvent, HandoverSheetRejection> decide(
            HandoverSheet sheet, HandoverSheetCommand command) {
        return switch (command) {
            case HandoverSheetCommand.Open c -> open(sheet, c);
            case HandoverSheetCommand.LogEnquiry c -> whileOpen(sheet, open -> log(open, c));
            case HandoverSheetCommand.WriteUp c -> whileOpen(sheet, open -> writeUp(open, c));
            case HandoverSheetCommand.Close c -> close(sheet, c);
            case HandoverSheetCommand.GiveFeedback c -> giveFeedback(sheet, c);
        };
    }

    private static Decision<HandoverSheetEvent, HandoverSheetRejection> open(
            HandoverSheet sheet, HandoverSheetCommand.Open command) {
        if (sheet instanceof HandoverSheet.Begun) {
            return rejected(new HandoverSheetRejection.SheetExists());
        }
        if (command.day().isAfter(command.today())) {
            return rejected(new HandoverSheetRejection.DayAhead(command.day(), command.today()));
        }
        if (command.openSheetId() != null) {
            return rejected(new HandoverSheetRejection.LogKeptAlready(command.openSheetId()));
        }
        return accepted(new HandoverSheetOpened(command.day(), command.brand()));
    }

    private static Decision<HandoverSheetEvent, HandoverSheetRejection> log(
            HandoverSheet.Open sheet, HandoverSheetCommand.LogEnquiry command) {
        var leadId = command.leadId();
        if (sheet.enquiry(leadId) != null) {
            return rejected(new EnquiryExists(leadId));
        }
        if (sheet.enquiries().size() >= MOST_ENQUIRIES) {
            return rejected(new HandoverSheetRejection.LogFull(MOST_ENQUIRIES));
        }
        var lead = command.lead();
        if (lead == null) {
            return rejected(new EnquiryLeadUnknown(leadId));
        }
        if (!lead.goingOnId().equals(leadId)) {
            return rejected(new EnquiryLeadMerged(lead.goingOnId()));
        }
        if (lead.closed() != null) {
            return rejected(new EnquiryLeadClosed(leadId));
        }
        var brand = command.newBrand();
        if (brand != null && sheet.brand() != null && !brand.equals(sheet.brand())) {
            return rejected(new EnquiryOfOtherBrand(brand, sheet.brand()));
        }
        return new Decision.Accepted<>(logged(command));
    }

    private static List<HandoverSheetEvent> logged(HandoverSheetCommand.LogEnquiry command) {
        var leadId = command.leadId();
        var events = new ArrayList<HandoverSheetEvent>();
        events.add(new EnquiryLogged(leadId, command.urgency()));
        if (command.urgency() == EnquiryUrgency.URGENT) {
            events.add(new UrgentEnquiryHandedOver(leadId, command.feedbackDueOn()));
        }
        if (command.writtenUp()) {
            events.add(new EnquiryWrittenUp(leadId));
        }
        return List.copyOf(events);
    }

    private static Decision<HandoverSheetEvent, HandoverSheetRejection> writeUp(
            HandoverSheet.Open sheet, HandoverSheetCommand.WriteUp command) {
        var enquiry = sheet.enquiry(command.leadId());
        if (enquiry == null) {
            return rejected(new EnquiryNotFound(command.leadId()));
        }
        return enquiry.writtenUp()
                ? rejected(new WrittenUpAlready(command.leadId()))
                : accepted(new EnquiryWrittenUp(command.leadId()));
    }

    private static Decision<HandoverSheetEvent, HandoverSheetRejection> close(
            HandoverSheet sheet, HandoverSheetCommand.Close command) {
        return switch (sheet) {
            case HandoverSheet.Unknown _ -> rejected(new HandoverSheetRejection.SheetNotFound());
            case HandoverSheet.Closed _ -> accepted();
            case HandoverSheet.Open open -> HandoverClosing.close(open, command);
        };
    }

    private static Decision<HandoverSheetEvent, HandoverSheetRejection> giveFeedback(
            HandoverSheet sheet, HandoverSheetCommand.GiveFeedback command) {
        return switch (sheet) {
            case HandoverSheet.Unknown _ -> rejected(new HandoverSheetRejection.SheetNotFound());
            case HandoverSheet.Begun begun -> giveFeedback(begun, command);
        };
    }

    private static Decision<HandoverSheetEvent, HandoverSheetRejection> giveFeedback(
            HandoverSheet.Begun sheet, HandoverSheetCommand.GiveFeedback command) {
        var enquiry = sheet.enquiry(command.leadId());
        if (enquiry == null) {
            return rejected(new EnquiryNotFound(command.leadId()));
        }
        if (enquiry.feedbackDueOn() == null) {
            return rejected(new EnquiryNotHandedOver(command.leadId(), enquiry.leftBehind()));
        }
        if (command.verdict() == enquiry.verdict() && !command.reworded()) {
            return accepted();
        }
        return accepted(
                new HandoverFeedbackGiven(command.leadId(), command.verdict(), enquiry.verdict()));
    }

    private static Decision<HandoverSheetEvent, HandoverSheetRejection> whileOpen(
            HandoverSheet sheet,
            Function<HandoverSheet.Open, Decision<HandoverSheetEvent, HandoverSheetRejection>>
                    step) {
        return switch (sheet) {
            case HandoverSheet.Unknown _ -> rejected(new HandoverSheetRejection.SheetNotFound());
            case HandoverSheet.Closed closed ->
                    rejected(new HandoverSheetRejection.SheetClosed(closed.number()));
            case HandoverSheet.Open open -> step.apply(open);
        };
    }
}
