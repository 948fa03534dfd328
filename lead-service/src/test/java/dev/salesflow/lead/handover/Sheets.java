package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryLogged;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverFeedbackGiven;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetClosed;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetOpened;
import dev.salesflow.events.handover.HandoverSheetEvent.UrgentEnquiryHandedOver;
import dev.salesflow.events.lead.FeedbackVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        return log(lead, urgency, LeadStanding.WORKED_ON);
    }

    static HandoverSheetCommand log(UUID lead, EnquiryUrgency urgency, LeadStanding standing) {
        return new HandoverSheetCommand.LogEnquiry(lead, urgency, standing, MONDAY);
    }

    static HandoverSheetCommand close(UUID... workedOn) {
        return new HandoverSheetCommand.Close(NUMBER, Set.of(workedOn), MONDAY);
    }

    static HandoverSheetCommand feedback(UUID lead, FeedbackVerdict verdict, boolean described) {
        return new HandoverSheetCommand.GiveFeedback(lead, verdict, described);
    }

    static HandoverSheetEvent logged(UUID lead, EnquiryUrgency urgency) {
        return new EnquiryLogged(lead, urgency);
    }

    static HandoverSheetEvent closed(UUID... handedOver) {
        return new HandoverSheetClosed(NUMBER, List.of(handedOver), MONDAY);
    }

    static HandoverSheetEvent found(FeedbackVerdict verdict) {
        return new HandoverFeedbackGiven(ONE, verdict, null);
    }
}
