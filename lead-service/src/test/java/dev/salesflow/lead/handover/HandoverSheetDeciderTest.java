package dev.salesflow.lead.handover;

import static dev.salesflow.events.handover.EnquiryUrgency.NORMAL;
import static dev.salesflow.events.handover.EnquiryUrgency.URGENT;
import static dev.salesflow.lead.handover.Sheets.FRIDAY;
import static dev.salesflow.lead.handover.Sheets.MONDAY;
import static dev.salesflow.lead.handover.Sheets.NUMBER;
import static dev.salesflow.lead.handover.Sheets.ONE;
import static dev.salesflow.lead.handover.Sheets.OPENED;
import static dev.salesflow.lead.handover.Sheets.OTHER;
import static dev.salesflow.lead.handover.Sheets.SHEET;
import static dev.salesflow.lead.handover.Sheets.URGENTLY_OVER;
import static dev.salesflow.lead.handover.Sheets.close;
import static dev.salesflow.lead.handover.Sheets.closed;
import static dev.salesflow.lead.handover.Sheets.log;
import static dev.salesflow.lead.handover.Sheets.logNew;
import static dev.salesflow.lead.handover.Sheets.logWithWords;
import static dev.salesflow.lead.handover.Sheets.logged;
import static dev.salesflow.lead.handover.Sheets.open;
import static dev.salesflow.lead.handover.Sheets.writtenUp;

import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetOpened;
import dev.salesflow.events.handover.LeftBehindReason;
import dev.salesflow.eventstore.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L2 Consultation log and handover")
@Tag("L2")
class HandoverSheetDeciderTest {

    private final Scenario<
                    HandoverSheet, HandoverSheetCommand, HandoverSheetEvent, HandoverSheetRejection>
            sheet = Scenario.of(HandoverSheetDecider.DECIDER);

    @Test
    void a_log_is_begun_for_a_day_and_a_brand() {
        sheet.given().when(open(FRIDAY, null)).then(OPENED);
    }

    @Test
    void a_log_can_be_begun_after_its_day() {
        sheet.given()
                .when(open(FRIDAY.minusDays(1), null))
                .then(new HandoverSheetOpened(FRIDAY.minusDays(1), "Atlas"));
    }

    @Test
    void a_log_is_not_begun_before_its_day() {
        sheet.given()
                .when(open(MONDAY, null))
                .thenRejected(new HandoverSheetRejection.DayAhead(MONDAY, FRIDAY));
    }

    @Test
    void one_log_of_a_day_and_brand_is_kept_at_a_time() {
        sheet.given()
                .when(open(FRIDAY, SHEET))
                .thenRejected(new HandoverSheetRejection.LogKeptAlready(SHEET));
    }

    @Test
    void a_log_is_begun_once() {
        sheet.given(OPENED)
                .when(open(FRIDAY, null))
                .thenRejected(new HandoverSheetRejection.SheetExists());
    }

    @Test
    void a_normal_enquiry_waits_for_the_end_of_the_day() {
        sheet.given(OPENED).when(log(ONE, NORMAL)).then(logged(ONE, NORMAL));
    }

    @Test
    void an_urgent_enquiry_is_handed_over_at_once() {
        sheet.given(OPENED).when(log(ONE, URGENT)).then(logged(ONE, URGENT), URGENTLY_OVER);
    }

    @Test
    void a_lead_is_logged_once_on_a_sheet() {
        sheet.given(OPENED, logged(ONE, NORMAL))
                .when(log(ONE, URGENT))
                .thenRejected(new HandoverSheetRejection.EnquiryExists(ONE));
    }

    @Test
    void nothing_is_logged_about_a_lead_that_does_not_exist() {
        sheet.given(OPENED)
                .when(log(ONE, NORMAL, null))
                .thenRejected(new HandoverSheetRejection.EnquiryLeadUnknown(ONE));
    }

    @Test
    void nothing_is_logged_about_a_lead_that_is_not_worked_on() {
        sheet.given(OPENED)
                .when(log(ONE, URGENT, new EnquiredLead(ONE, LeftBehindReason.DISQUALIFIED)))
                .thenRejected(new HandoverSheetRejection.EnquiryLeadClosed(ONE));
    }

    @Test
    void an_enquiry_about_a_merged_lead_is_logged_about_the_one_that_goes_on() {
        sheet.given(OPENED)
                .when(log(ONE, NORMAL, new EnquiredLead(OTHER, LeftBehindReason.CONVERTED)))
                .thenRejected(new HandoverSheetRejection.EnquiryLeadMerged(OTHER));
    }

    @Test
    void a_new_lead_is_of_the_brand_of_the_log() {
        sheet.given(OPENED)
                .when(logNew(ONE, "Boreas"))
                .thenRejected(new HandoverSheetRejection.EnquiryOfOtherBrand("Boreas", "Atlas"));
    }

    @Test
    void a_log_of_all_brands_takes_a_new_lead_of_any() {
        sheet.given(new HandoverSheetOpened(FRIDAY, null))
                .when(logNew(ONE, "Boreas"))
                .then(logged(ONE, NORMAL));
    }

    @Test
    void an_enquiry_can_be_written_up_as_it_is_logged() {
        sheet.given(OPENED)
                .when(logWithWords(ONE, URGENT))
                .then(logged(ONE, URGENT), URGENTLY_OVER, writtenUp(ONE));
    }

    @Test
    void a_log_has_a_last_line() {
        var full = new ArrayList<HandoverSheetEvent>(List.of(OPENED));
        for (var lead = 0; lead < HandoverSheetDecider.MOST_ENQUIRIES; lead++) {
            full.add(logged(new UUID(9, lead), NORMAL));
        }
        sheet.given(full)
                .when(log(ONE, NORMAL))
                .thenRejected(
                        new HandoverSheetRejection.LogFull(HandoverSheetDecider.MOST_ENQUIRIES));
    }

    @Test
    void nothing_is_logged_on_a_closed_sheet() {
        sheet.given(OPENED, logged(OTHER, NORMAL), closed(OTHER))
                .when(log(ONE, NORMAL))
                .thenRejected(new HandoverSheetRejection.SheetClosed(NUMBER));
    }

    @Test
    void an_urgent_enquiry_is_written_up_afterwards() {
        sheet.given(OPENED, logged(ONE, URGENT), URGENTLY_OVER)
                .when(new HandoverSheetCommand.WriteUp(ONE))
                .then(writtenUp(ONE));
    }

    @Test
    void an_enquiry_is_written_up_once() {
        sheet.given(OPENED, logged(ONE, URGENT), URGENTLY_OVER, writtenUp(ONE))
                .when(new HandoverSheetCommand.WriteUp(ONE))
                .thenRejected(new HandoverSheetRejection.WrittenUpAlready(ONE));
    }

    @Test
    void an_enquiry_that_was_not_logged_is_not_written_up() {
        sheet.given(OPENED, logged(ONE, NORMAL))
                .when(new HandoverSheetCommand.WriteUp(OTHER))
                .thenRejected(new HandoverSheetRejection.EnquiryNotFound(OTHER));
    }

    @Test
    void a_sheet_that_was_never_begun_takes_no_step() {
        sheet.given().when(close()).thenRejected(new HandoverSheetRejection.SheetNotFound());
    }
}
