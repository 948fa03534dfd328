package dev.salesflow.lead.handover;

import static dev.salesflow.lead.Leads.LEAD;
import static dev.salesflow.lead.Leads.SHEET;
import static dev.salesflow.lead.Leads.captured;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadFeedbackGiven;
import dev.salesflow.events.lead.LeadEvent.LeadHandedOver;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("L2 A lead's way to sales")
@Tag("L2")
class LeadHandoverDeciderTest {

    private static final UUID LATER_SHEET = new UUID(4, 2);
    private static final LocalDate DUE = LocalDate.parse("2026-11-23");
    private static final LeadEvent HANDED_OVER = new LeadHandedOver(SHEET, true, DUE);
    private static final LeadEvent HANDED_OVER_LATER = new LeadHandedOver(LATER_SHEET, false, DUE);
    private static final LeadEvent NOT_PURSUED =
            new LeadDisqualified(DisqualificationReason.NO_NEED, null);

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_lead_goes_to_sales_with_a_day_for_their_feedback() {
        lead.given(captured()).when(handOver(SHEET)).then(HANDED_OVER);
    }

    @Test
    void a_lead_goes_to_sales_once_by_a_sheet() {
        lead.given(captured(), HANDED_OVER).when(handOver(SHEET)).thenNothing();
    }

    @Test
    void a_lead_that_enquires_again_is_handed_over_again() {
        lead.given(captured(), HANDED_OVER)
                .when(handOver(LATER_SHEET))
                .then(new LeadHandedOver(LATER_SHEET, true, DUE));
    }

    @Test
    void a_lead_that_is_not_pursued_is_not_handed_over() {
        lead.given(captured(), NOT_PURSUED)
                .when(handOver(SHEET))
                .thenRejected(
                        new LeadRejection.LeadIsDisqualified(DisqualificationReason.NO_NEED, null));
    }

    @Test
    void sales_say_what_they_found() {
        lead.given(captured(), HANDED_OVER)
                .when(feedback(SHEET, FeedbackVerdict.VALID))
                .then(new LeadFeedbackGiven(SHEET, FeedbackVerdict.VALID, null));
    }

    @Test
    void a_verdict_is_corrected_beside_the_one_before() {
        lead.given(captured(), HANDED_OVER, found(FeedbackVerdict.UNREACHABLE))
                .when(feedback(SHEET, FeedbackVerdict.VALID))
                .then(
                        new LeadFeedbackGiven(
                                SHEET, FeedbackVerdict.VALID, FeedbackVerdict.UNREACHABLE));
    }

    @Test
    void the_same_verdict_changes_nothing() {
        lead.given(captured(), HANDED_OVER, found(FeedbackVerdict.VALID))
                .when(feedback(SHEET, FeedbackVerdict.VALID))
                .thenNothing();
    }

    @Test
    void feedback_is_owed_on_a_lead_that_was_given_up_since() {
        lead.given(captured(), HANDED_OVER, NOT_PURSUED)
                .when(feedback(SHEET, FeedbackVerdict.INVALID))
                .then(new LeadFeedbackGiven(SHEET, FeedbackVerdict.INVALID, null));
    }

    @Test
    void a_verdict_stands_when_the_lead_is_handed_over_again() {
        lead.given(captured(), HANDED_OVER, found(FeedbackVerdict.VALID), HANDED_OVER_LATER)
                .when(feedback(LATER_SHEET, FeedbackVerdict.VALID))
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource(names = {"INVALID", "UNREACHABLE"})
    void a_verdict_stands_until_sales_give_another_one(FeedbackVerdict verdict) {
        lead.given(captured(), HANDED_OVER, found(FeedbackVerdict.VALID), HANDED_OVER_LATER)
                .when(feedback(LATER_SHEET, verdict))
                .then(new LeadFeedbackGiven(LATER_SHEET, verdict, FeedbackVerdict.VALID));
    }

    @Test
    void of_several_sheets_the_feedback_given_last_counts() {
        lead.given(
                        captured(),
                        HANDED_OVER,
                        HANDED_OVER_LATER,
                        new LeadFeedbackGiven(LATER_SHEET, FeedbackVerdict.UNREACHABLE, null))
                .when(feedback(SHEET, FeedbackVerdict.VALID))
                .then(
                        new LeadFeedbackGiven(
                                SHEET, FeedbackVerdict.VALID, FeedbackVerdict.UNREACHABLE));
    }

    @Test
    void there_is_no_feedback_on_a_lead_that_was_not_handed_over() {
        lead.given(captured())
                .when(feedback(SHEET, FeedbackVerdict.VALID))
                .thenRejected(new LeadRejection.NotHandedOver(SHEET));
    }

    @Test
    void a_merged_lead_learns_nothing_more() {
        lead.given(captured(), HANDED_OVER, new LeadMerged(LEAD))
                .when(feedback(SHEET, FeedbackVerdict.VALID))
                .thenRejected(new LeadRejection.LeadIsMerged(LEAD));
    }

    private static LeadCommand handOver(UUID sheetId) {
        return new LeadCommand.HandOver(sheetId, true, DUE);
    }

    private static LeadCommand feedback(UUID sheetId, FeedbackVerdict verdict) {
        return new LeadCommand.GiveFeedback(sheetId, verdict);
    }

    private static LeadEvent found(FeedbackVerdict verdict) {
        return new LeadFeedbackGiven(SHEET, verdict, null);
    }
}
