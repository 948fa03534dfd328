package dev.salesflow.lead.handover;

import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.handover.LeftBehindReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One enquiry of a log.
///
/// @param feedbackDueOn by the end of which day sales owe feedback; absent before the handover
/// @param verdict what sales found; absent while they owe it
/// @param leftBehind why it never went to sales
public record Enquiry(
        UUID leadId,
        EnquiryUrgency urgency,
        boolean writtenUp,
        @Nullable LocalDate feedbackDueOn,
        @Nullable FeedbackVerdict verdict,
        @Nullable LeftBehindReason leftBehind) {

    static Enquiry logged(UUID leadId, EnquiryUrgency urgency) {
        return new Enquiry(leadId, urgency, false, null, null, null);
    }

    Enquiry handedOver(LocalDate dueOn) {
        return new Enquiry(leadId, urgency, writtenUp, dueOn, verdict, null);
    }

    Enquiry writtenUpNow() {
        return new Enquiry(leadId, urgency, true, feedbackDueOn, verdict, leftBehind);
    }

    Enquiry judged(FeedbackVerdict found) {
        return new Enquiry(leadId, urgency, writtenUp, feedbackDueOn, found, leftBehind);
    }

    Enquiry leftBehind(LeftBehindReason reason) {
        return new Enquiry(leadId, urgency, writtenUp, null, null, reason);
    }
}
