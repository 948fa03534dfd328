package dev.salesflow.lead.handover.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.handover.EnquiryUrgency;
import dev.salesflow.events.handover.LeftBehindReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.lead.handover.Enquiry;
import dev.salesflow.lead.handover.FeedbackState;
import dev.salesflow.lead.handover.HandoverSheet;
import dev.salesflow.lead.handover.HandoverSheetState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A log of enquiries, or the sheet that it became, as it is answered.
///
/// @param handedOver how many of its enquiries went to sales
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-4444-7000-8000-000000000004", "day": "2026-11-20",
                 "brand": "Atlas", "state": "CLOSED", "number": "20261120-2",
                 "handedOver": 1,
                 "enquiries": [{"leadId": "0196b1f0-0000-7000-8000-000000000001",
                   "urgency": "URGENT", "writtenUp": true, "feedbackDueOn": "2026-11-23",
                   "feedback": "DUE"},
                  {"leadId": "0196b1f0-0000-7000-8000-000000000002", "urgency": "NORMAL",
                   "writtenUp": true, "leftBehind": "DISQUALIFIED"}]}
                """)
public record HandoverSheetView(
        UUID id,
        LocalDate day,
        @Nullable String brand,
        HandoverSheetState state,
        @Nullable String number,
        long handedOver,
        List<EnquiryView> enquiries) {

    /// An enquiry as it is answered.
    ///
    /// @param leadId the lead as it was logged; another one may go on for it
    /// @param leftBehind why it did not go to sales when the log was closed
    /// @param feedback how it stands with the feedback on what went to sales
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EnquiryView(
            UUID leadId,
            EnquiryUrgency urgency,
            boolean writtenUp,
            @Nullable LocalDate feedbackDueOn,
            @Nullable LeftBehindReason leftBehind,
            @Nullable FeedbackVerdict verdict,
            @Nullable FeedbackState feedback) {}

    /// The answer for a sheet.
    ///
    /// @param today in the calendar's zone, where it is to be told what is overdue
    static HandoverSheetView of(UUID id, HandoverSheet sheet, @Nullable LocalDate today) {
        return switch (sheet) {
            case HandoverSheet.Unknown _ -> throw new IllegalStateException("no sheet " + id);
            case HandoverSheet.Open open -> of(id, open, HandoverSheetState.OPEN, null, today);
            case HandoverSheet.Closed closed ->
                    of(id, closed, HandoverSheetState.CLOSED, closed.number(), today);
        };
    }

    /// The same about one lead alone, for those who may not see the others.
    HandoverSheetView about(UUID leadId) {
        var only = enquiries.stream().filter(enquiry -> enquiry.leadId().equals(leadId)).toList();
        return new HandoverSheetView(id, day, brand, state, number, handedOver(only), only);
    }

    private static HandoverSheetView of(
            UUID id,
            HandoverSheet.Begun sheet,
            HandoverSheetState state,
            @Nullable String number,
            @Nullable LocalDate today) {
        var enquiries = sheet.enquiries().stream().map(enquiry -> enquiry(enquiry, today)).toList();
        return new HandoverSheetView(
                id, sheet.day(), sheet.brand(), state, number, handedOver(enquiries), enquiries);
    }

    private static long handedOver(List<EnquiryView> enquiries) {
        return enquiries.stream().filter(enquiry -> enquiry.feedbackDueOn() != null).count();
    }

    private static EnquiryView enquiry(Enquiry enquiry, @Nullable LocalDate today) {
        var dueOn = enquiry.feedbackDueOn();
        return new EnquiryView(
                enquiry.leadId(),
                enquiry.urgency(),
                enquiry.writtenUp(),
                dueOn,
                enquiry.leftBehind(),
                enquiry.verdict(),
                dueOn == null || today == null
                        ? null
                        : FeedbackState.of(dueOn, enquiry.verdict(), today));
    }
}
