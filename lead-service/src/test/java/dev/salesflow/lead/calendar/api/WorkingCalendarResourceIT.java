package dev.salesflow.lead.calendar.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.calendar.WorkingCalendarDocument.DOCUMENT;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.lead.version.OwnDatabase;
import dev.salesflow.lead.version.Publications;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayName("L2 L6 The working calendar over HTTP")
@Tag("L2")
@Tag("L6")
class WorkingCalendarResourceIT {

    private static final String PATH = "/working-calendars";
    private static final List<Map<String, String>> OFFICE = List.of(hours("09:00", "17:00"));

    @Test
    void the_shipped_calendar_works_monday_to_friday_in_china() {
        get("clerk", PATH + "/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("content.timeZone", equalTo("Asia/Shanghai"))
                .body("content.week.FRIDAY.from", equalTo(List.of("09:00:00", "13:00:00")))
                .body("content.week.SATURDAY", nullValue());
    }

    @Test
    void a_published_calendar_is_the_newest_one_and_reaches_kafka() {
        var before = Publications.newest(PATH);
        var occasion = "Anniversary " + UUID.randomUUID();
        post("admin", PATH, calendar("Europe/Berlin", occasion))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1" + PATH + "/" + (before + 1)))
                .header("ETag", "\"" + (before + 1) + "\"")
                .body("version", equalTo(before + 1))
                .body("content.holidays[0].occasion", equalTo(occasion));

        get("analyst", PATH + "?total=true&limit=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(before + 1))
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(before + 1))
                .body("items[0].content.timeZone", equalTo("Europe/Berlin"));
        Publications.awaitOnKafka(DOCUMENT, occasion);
    }

    @Test
    void the_same_calendar_again_is_no_new_version() {
        var calendar = calendar("Asia/Shanghai", "Twice");
        int first = post("admin", PATH, calendar).then().statusCode(201).extract().path("version");
        post("admin", PATH, calendar)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + first + "\"")
                .body("version", equalTo(first));
    }

    @Test
    void a_repeat_is_answered_like_the_first_request_whatever_was_published_since() {
        var published = UUID.randomUUID();
        var unchanged = UUID.randomUUID();
        var calendar = calendar("Asia/Shanghai", "Repeated");
        publish(published, calendar).then().statusCode(201);
        publish(unchanged, calendar).then().statusCode(200);
        post("admin", PATH, calendar("Asia/Shanghai", "Meanwhile")).then().statusCode(201);

        publish(published, calendar)
                .then()
                .statusCode(201)
                .body("content.holidays[0].occasion", equalTo("Repeated"));
        publish(unchanged, calendar)
                .then()
                .statusCode(200)
                .body("content.holidays[0].occasion", equalTo("Repeated"));
    }

    @Test
    void a_refusal_points_at_its_place_in_the_request_whatever_the_order_there() {
        var hours = List.of(hours("14:00", "12:00"), hours("09:00", "11:00"));
        var holidays = List.of(off("2027-05-03"), off("2027-01-01"), off("2027-05-03"));
        var madeUp = List.of(madeUp("2027-05-09"), madeUp("2027-01-01"));

        refused(calendar(hours, List.of(), List.of()), "HOURS_INVERTED", "/week/MONDAY/0/to");
        refused(
                calendar(
                        List.of(hours("12:00", "18:00"), hours("09:00", "13:00")),
                        List.of(),
                        List.of()),
                "HOURS_OVERLAP",
                "/week/MONDAY/0/from");
        refused(calendar(OFFICE, holidays, List.of()), "DATE_TWICE", "/holidays/2/date");
        refused(
                calendar(OFFICE, List.of(off("2027-01-01")), madeUp),
                "HOLIDAY_MADE_UP",
                "/makeUpDays/1/date");
    }

    @Test
    void a_zone_that_nobody_knows_is_refused() {
        post("admin", PATH, calendar("Asia/Atlantis", "Flood"))
                .then()
                .statusCode(422)
                .body("code", equalTo("TIME_ZONE_UNKNOWN"))
                .body("errors.pointer", contains("/timeZone"))
                .body("timeZone", equalTo("Asia/Atlantis"));
    }

    @Test
    void a_manager_publishes_no_calendar() {
        post("manager", PATH, calendar("Asia/Shanghai", "Mine")).then().statusCode(403);
    }

    @Test
    void a_version_that_does_not_exist_is_not_found() {
        get("admin", PATH + "/4711").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static Response publish(UUID key, Map<String, Object> calendar) {
        return commanding("admin", key).body(calendar).post("/api/v1" + PATH);
    }

    private static void refused(Map<String, Object> calendar, String code, String pointer) {
        post("admin", PATH, calendar)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.code", contains(code))
                .body("errors.pointer", contains(pointer));
    }

    private static Map<String, Object> calendar(
            List<Map<String, String>> monday,
            List<Map<String, String>> holidays,
            List<Map<String, String>> makeUpDays) {
        return Map.of(
                "timeZone",
                "Asia/Shanghai",
                "week",
                Map.of("MONDAY", monday),
                "holidays",
                holidays,
                "makeUpDays",
                makeUpDays);
    }

    private static Map<String, String> hours(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    private static Map<String, String> off(String date) {
        return Map.of("date", date, "occasion", "Holiday");
    }

    private static Map<String, String> madeUp(String date) {
        return Map.of("date", date, "as", "MONDAY");
    }

    private static Map<String, Object> calendar(String timeZone, String occasion) {
        return Map.of(
                "timeZone",
                timeZone,
                "week",
                Map.of("MONDAY", List.of(Map.of("from", "09:00", "to", "17:00"))),
                "holidays",
                List.of(Map.of("date", "2027-05-03", "occasion", occasion)),
                "makeUpDays",
                List.of(Map.of("date", "2027-05-08", "as", "MONDAY")));
    }
}
