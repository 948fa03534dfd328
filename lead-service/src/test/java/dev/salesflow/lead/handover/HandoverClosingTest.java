package dev.salesflow.lead.handover;

import static dev.salesflow.events.handover.EnquiryUrgency.NORMAL;
import static dev.salesflow.events.handover.EnquiryUrgency.URGENT;
import static dev.salesflow.lead.handover.Sheets.ONE;
import static dev.salesflow.lead.handover.Sheets.OPENED;
import static dev.salesflow.lead.handover.Sheets.OTHER;
import static dev.salesflow.lead.handover.Sheets.URGENTLY_OVER;
import static dev.salesflow.lead.handover.Sheets.close;
import static dev.salesflow.lead.handover.Sheets.closed;
import static dev.salesflow.lead.handover.Sheets.closedWithout;
import static dev.salesflow.lead.handover.Sheets.logged;
import static dev.salesflow.lead.handover.Sheets.writtenUp;

import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.LeftBehindReason;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.handover.HandoverSheetRejection.NotWrittenUp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L2 Closing a log into a sheet")
@Tag("L2")
class HandoverClosingTest {

    private final Scenario<
                    HandoverSheet, HandoverSheetCommand, HandoverSheetEvent, HandoverSheetRejection>
            sheet = Scenario.of(HandoverSheetDecider.DECIDER);

    @Test
    void closing_hands_over_what_is_still_here() {
        sheet.given(
                        OPENED,
                        logged(ONE, URGENT),
                        URGENTLY_OVER,
                        logged(OTHER, NORMAL),
                        writtenUp(OTHER),
                        writtenUp(ONE))
                .when(close())
                .then(closed(OTHER));
    }

    @Test
    void what_nobody_works_on_any_more_stays_behind_with_the_reason() {
        sheet.given(
                        OPENED,
                        logged(ONE, NORMAL),
                        writtenUp(ONE),
                        logged(OTHER, NORMAL),
                        writtenUp(OTHER))
                .when(close(Map.of(ONE, LeftBehindReason.DISQUALIFIED)))
                .then(closedWithout(ONE, LeftBehindReason.DISQUALIFIED, OTHER));
    }

    @Test
    void a_sheet_with_nothing_to_hand_over_says_what_stayed_behind() {
        sheet.given(OPENED, logged(ONE, NORMAL), writtenUp(ONE))
                .when(close(Map.of(ONE, LeftBehindReason.CONVERTED)))
                .then(closedWithout(ONE, LeftBehindReason.CONVERTED));
    }

    @Test
    void what_sales_have_already_does_not_stay_behind() {
        sheet.given(OPENED, logged(ONE, URGENT), URGENTLY_OVER, writtenUp(ONE))
                .when(close(Map.of(ONE, LeftBehindReason.DISQUALIFIED)))
                .then(closed());
    }

    @Test
    void a_log_is_not_closed_while_enquiries_are_not_written_up() {
        sheet.given(
                        OPENED,
                        logged(ONE, URGENT),
                        URGENTLY_OVER,
                        writtenUp(ONE),
                        logged(OTHER, NORMAL))
                .when(close())
                .thenRejected(new NotWrittenUp(List.of(new NotWrittenUp.Line(1, OTHER))));
    }

    @Test
    void an_empty_log_is_not_closed() {
        sheet.given(OPENED).when(close()).thenRejected(new HandoverSheetRejection.NothingLogged());
    }

    @Test
    void a_sheet_keeps_its_number() {
        sheet.given(OPENED, logged(ONE, NORMAL), closed(ONE)).when(close()).thenNothing();
    }
}
