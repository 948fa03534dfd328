package dev.salesflow.lead.handover;

import static dev.salesflow.events.handover.EnquiryUrgency.NORMAL;
import static dev.salesflow.events.handover.EnquiryUrgency.URGENT;
import static dev.salesflow.lead.handover.Sheets.ONE;
import static dev.salesflow.lead.handover.Sheets.OPENED;
import static dev.salesflow.lead.handover.Sheets.OTHER;
import static dev.salesflow.lead.handover.Sheets.URGENTLY_OVER;
import static dev.salesflow.lead.handover.Sheets.closed;
import static dev.salesflow.lead.handover.Sheets.closedWithout;
import static dev.salesflow.lead.handover.Sheets.feedback;
import static dev.salesflow.lead.handover.Sheets.found;
import static dev.salesflow.lead.handover.Sheets.logged;

import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverFeedbackGiven;
import dev.salesflow.events.handover.LeftBehindReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.eventstore.Scenario;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L2 Feedback on what was handed over")
@Tag("L2")
class HandoverFeedbackTest {

    private final Scenario<
                    HandoverSheet, HandoverSheetCommand, HandoverSheetEvent, HandoverSheetRejection>
            sheet = Scenario.of(HandoverSheetDecider.DECIDER);

    @ParameterizedTest
    @CsvSource({"VALID", "INVALID", "UNREACHABLE"})
    void sales_say_what_they_found(FeedbackVerdict verdict) {
        sheet.given(OPENED, logged(ONE, NORMAL), closed(ONE))
                .when(feedback(ONE, verdict, false))
                .then(new HandoverFeedbackGiven(ONE, verdict, null));
    }

    @Test
    void sales_need_not_wait_for_the_sheet_with_an_urgent_enquiry() {
        sheet.given(OPENED, logged(ONE, URGENT), URGENTLY_OVER)
                .when(feedback(ONE, FeedbackVerdict.VALID, false))
                .then(new HandoverFeedbackGiven(ONE, FeedbackVerdict.VALID, null));
    }

    @Test
    void feedback_is_corrected_beside_what_was_said_before() {
        sheet.given(OPENED, logged(ONE, NORMAL), closed(ONE), found(FeedbackVerdict.UNREACHABLE))
                .when(feedback(ONE, FeedbackVerdict.VALID, false))
                .then(
                        new HandoverFeedbackGiven(
                                ONE, FeedbackVerdict.VALID, FeedbackVerdict.UNREACHABLE));
    }

    @Test
    void the_same_feedback_changes_nothing() {
        sheet.given(OPENED, logged(ONE, NORMAL), closed(ONE), found(FeedbackVerdict.VALID))
                .when(feedback(ONE, FeedbackVerdict.VALID, false))
                .thenNothing();
    }

    @Test
    void the_same_verdict_in_other_words_is_feedback() {
        sheet.given(OPENED, logged(ONE, NORMAL), closed(ONE), found(FeedbackVerdict.VALID))
                .when(feedback(ONE, FeedbackVerdict.VALID, true))
                .then(new HandoverFeedbackGiven(ONE, FeedbackVerdict.VALID, FeedbackVerdict.VALID));
    }

    @Test
    void there_is_no_feedback_on_what_sales_do_not_have() {
        sheet.given(OPENED, logged(ONE, NORMAL))
                .when(feedback(ONE, FeedbackVerdict.VALID, false))
                .thenRejected(new HandoverSheetRejection.EnquiryNotHandedOver(ONE, null));
    }

    @Test
    void there_is_no_feedback_on_what_stayed_behind() {
        sheet.given(OPENED, logged(ONE, NORMAL), closedWithout(ONE, LeftBehindReason.CONVERTED))
                .when(feedback(ONE, FeedbackVerdict.VALID, false))
                .thenRejected(
                        new HandoverSheetRejection.EnquiryNotHandedOver(
                                ONE, LeftBehindReason.CONVERTED));
    }

    @Test
    void there_is_no_feedback_on_what_was_never_logged() {
        sheet.given(OPENED, logged(ONE, NORMAL), closed(ONE))
                .when(feedback(OTHER, FeedbackVerdict.VALID, false))
                .thenRejected(new HandoverSheetRejection.EnquiryNotFound(OTHER));
    }
}
