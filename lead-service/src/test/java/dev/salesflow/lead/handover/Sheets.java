package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.EnquiryLeftBehind;
import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryLogged;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryWrittenUp;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverFeedbackGiven;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetClosed;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetOpened;
import dev.salesflow.events.handover.HandoverSheetEvent.UrgentEnquiryHandedOver;
import dev.salesflow.events.handover.LeftBehindReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One day's log and the commands that are sent to it, for tests.
final class Sheets {

    static final UUID ONE = new UUID(1, 1);
    static final UUID OTHER = new UUID(1, 2);
    static final UUID SHEET = new UUID(4, 1);
    static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    static final String NUMBER = "20261120-1";
    static final HandoverSheetEvent OPENED = new HandoverSheetOpened(FRIDAY, "Atlas");
    static final HandoverSheetEvent URGENTLY_OVER = new UrgentEnquiryHandedOver(ONE, MONDAY);

    private Sheets() {}

    static HandoverSheetCommand open(LocalDate day, UUID kept) {
        return new HandoverSheetCommand.Open(day, "Atlas", FRIDAY, kept);
    }

    static HandoverSheetCommand log(UUID lead, EnquiryUrgency urgency) {
        return log(lead, urgency, new EnquiredLead(lead, null));
    }

    static HandoverSheetCommand log(UUID lead, EnquiryUrgency urgency, EnquiredLead standing) {
        return new HandoverSheetCommand.LogEnquiry(lead, urgency, standing, null, false, MONDAY);
    }

    /// The enquiry about a lead that comes in with it, of a brand.
    static HandoverSheetCommand logNew(UUID lead, String brand) {
        return new HandoverSheetCommand.LogEnquiry(
                lead, EnquiryUrgency.NORMAL, new EnquiredLead(lead, null), brand, false, MONDAY);
    }

    static HandoverSheetCommand logWithWords(UUID lead, EnquiryUrgency urgency) {
        return new HandoverSheetCommand.LogEnquiry(
                lead, urgency, new EnquiredLead(lead, null), null, true, MONDAY);
    }

    static HandoverSheetCommand close() {
        return close(Map.of());
    }

    static HandoverSheetCommand close(Map<UUID, LeftBehindReason> notWorkedOn) {
        return new HandoverSheetCommand.Close(NUMBER, notWorkedOn, MONDAY);
    }

    static HandoverSheetCommand feedback(UUID lead, FeedbackVerdict verdict, boolean reworded) {
        return new HandoverSheetCommand.GiveFeedback(lead, verdict, reworded);
    }

    static HandoverSheetEvent logged(UUID lead, EnquiryUrgency urgency) {
        return new EnquiryLogged(lead, urgency);
    }

    static HandoverSheetEvent writtenUp(UUID lead) {
        return new EnquiryWrittenUp(lead);
    }

    static HandoverSheetEvent closed(UUID... handedOver) {
        return new HandoverSheetClosed(NUMBER, List.of(handedOver), MONDAY, null);
    }

    static HandoverSheetEvent closedWithout(
            UUID left, LeftBehindReason reason, UUID... handedOver) {
        var leftBehind = List.of(new EnquiryLeftBehind(left, reason));
        return new HandoverSheetClosed(NUMBER, List.of(handedOver), MONDAY, leftBehind);
    }

    static HandoverSheetEvent found(FeedbackVerdict verdict) {
        return new HandoverFeedbackGiven(ONE, verdict, null);
    }
}
