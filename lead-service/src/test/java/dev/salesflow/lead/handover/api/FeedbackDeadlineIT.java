package dev.salesflow.lead.handover.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.handover.api.HandoverApi.feedback;
import static dev.salesflow.lead.handover.api.HandoverApi.feedbackOf;
import static dev.salesflow.lead.handover.api.HandoverApi.log;
import static dev.salesflow.lead.handover.api.HandoverApi.openLog;
import static dev.salesflow.lead.handover.api.HandoverApi.ownLead;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.salesflow.lead.version.OwnDatabase;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Moves the service's clock over a weekend, with the time of Shanghai unless it says otherwise.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayName("L2 Overdue feedback across a weekend, a holiday and a change of time zone")
@Tag("L2")
class FeedbackDeadlineIT {

    private static final String FRIDAY = "2024-05-10T02:00:00Z";
    private static final String LATE_ON_MONDAY = "2024-05-13T15:59:59Z";
    private static final String TUESDAY = "2024-05-13T16:00:00Z";
    private static final String WEDNESDAY = "2024-05-14T16:00:00Z";

    private String leadId;
    private String sheet;

    @BeforeEach
    void keep_a_log_of_a_friday() {
        publish("Asia/Shanghai", List.of());
        leadId = ownLead("Deadline");
        itIs(FRIDAY);
        sheet = openLog();
    }

    @Test
    void it_is_due_while_monday_lasts() {
        log(sheet, leadId, "URGENT");
        itIs(LATE_ON_MONDAY);

        feedbackOf(sheet, "OVERDUE").then().body("items.leadId", equalTo(List.of()));
        feedbackOf(sheet, "DUE")
                .then()
                .body("items.leadId", equalTo(List.of(leadId)))
                .body("items[0].handedOverOn", equalTo("2024-05-10"))
                .body("items[0].dueOn", equalTo("2024-05-13"));
        get("clerk", sheet).then().body("enquiries[0].feedback", equalTo("DUE"));
    }

    @Test
    void it_is_overdue_when_monday_is_over() {
        log(sheet, leadId, "URGENT");
        itIs(TUESDAY);

        feedbackOf(sheet, "DUE").then().body("items.leadId", equalTo(List.of()));
        feedbackOf(sheet, "OVERDUE").then().body("items.leadId", equalTo(List.of(leadId)));
        get("clerk", sheet).then().body("enquiries[0].feedback", equalTo("OVERDUE"));
    }

    @Test
    void a_repeat_is_answered_as_of_the_day_of_the_first() {
        var enquiry = Map.of("leadId", leadId, "urgency", "URGENT");
        var key = UUID.randomUUID().toString();
        var first = post("clerk", sheet + "/enquiries", enquiry, key);
        first.then().body("enquiries[0].feedback", equalTo("DUE"));
        itIs(TUESDAY);

        post("clerk", sheet + "/enquiries", enquiry, key)
                .then()
                .statusCode(200)
                .body(equalTo(first.asString()));
    }

    @Test
    void a_holiday_is_no_day_to_give_feedback_on() {
        publish("Asia/Shanghai", List.of("2024-05-13"));
        log(sheet, leadId, "URGENT")
                .then()
                .body("enquiries[0].feedbackDueOn", equalTo("2024-05-14"));
        itIs(TUESDAY);
        feedbackOf(sheet, "OVERDUE").then().body("items.leadId", equalTo(List.of()));
        itIs(WEDNESDAY);
        feedbackOf(sheet, "OVERDUE").then().body("items.leadId", equalTo(List.of(leadId)));
    }

    @Test
    void a_holiday_that_is_announced_later_does_not_move_what_is_due() {
        log(sheet, leadId, "URGENT");
        publish("Asia/Shanghai", List.of("2024-05-13"));
        itIs(TUESDAY);

        feedbackOf(sheet, "OVERDUE").then().body("items.leadId", equalTo(List.of(leadId)));
    }

    @Test
    void a_change_of_zone_moves_when_the_due_day_ends() {
        log(sheet, leadId, "URGENT");
        itIs(TUESDAY);
        publish("America/Los_Angeles", List.of());
        feedbackOf(sheet, "DUE").then().body("items.leadId", equalTo(List.of(leadId)));
        itIs("2024-05-14T07:00:00Z");
        feedbackOf(sheet, "OVERDUE").then().body("items.leadId", equalTo(List.of(leadId)));
    }

    @Test
    void feedback_that_came_late_is_given() {
        log(sheet, leadId, "URGENT");
        itIs(WEDNESDAY);
        feedback("hunter", sheet, leadId, "INVALID").then().statusCode(200);

        feedbackOf(sheet, "OVERDUE").then().body("items.leadId", equalTo(List.of()));
        feedbackOf(sheet, "GIVEN")
                .then()
                .body("items[0].verdict", equalTo("INVALID"))
                .body("items[0].givenOn", equalTo("2024-05-15"));
    }

    @Test
    void what_is_overdue_is_listed_page_by_page_with_its_total() {
        log(sheet, leadId, "URGENT");
        log(sheet, ownLead("Second"), "URGENT");
        itIs(TUESDAY);
        String cursor =
                feedbackOf(sheet, "OVERDUE&limit=1&total=true&sort=-dueOn")
                        .then()
                        .body("total", equalTo(2))
                        .extract()
                        .path("nextCursor");

        feedbackOf(sheet, "OVERDUE&limit=1&sort=-dueOn&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void a_hunter_sees_what_the_hunter_owes() {
        log(sheet, leadId, "URGENT");
        itIs(TUESDAY);

        get("hunter", "/handover-sheets/feedback?state=OVERDUE&leadId=" + leadId)
                .then()
                .body("items.leadId", equalTo(List.of(leadId)));
        get("farmer", "/handover-sheets/feedback?state=OVERDUE&leadId=" + leadId)
                .then()
                .body("items.leadId", equalTo(List.of()));
    }

    @Test
    void a_state_that_there_is_not_is_refused() {
        feedbackOf(sheet, "LATE")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#query/state"));
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }

    private static void publish(String zone, List<String> holidays) {
        var hours = List.of(Map.of("from", "09:00", "to", "18:00"));
        var week =
                Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                        .collect(Collectors.toMap(day -> day, _ -> hours));
        var free =
                holidays.stream().map(day -> Map.of("date", day, "occasion", "Holiday")).toList();
        var calendar =
                Map.of("timeZone", zone, "week", week, "holidays", free, "makeUpDays", List.of());
        post("admin", "/working-calendars", calendar)
                .then()
                .statusCode(either(is(201)).or(is(200))); // 200 when it stands already
    }
}
