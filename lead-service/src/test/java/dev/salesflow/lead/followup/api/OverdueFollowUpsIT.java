package dev.salesflow.lead.followup.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.words.PursuedLeads.keyLeadOf;
import static dev.salesflow.lead.words.PursuedLeads.leadOf;
import static dev.salesflow.lead.words.PursuedLeads.rep;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Around 1 May 2031, a Thursday: it and the Friday are holidays, so that nobody works until Monday
/// 5 May.
@DisplayName("L12 Overdue follow-ups")
@Tag("L12")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class OverdueFollowUpsIT {

    private static final String SHANGHAI = "Asia/Shanghai";
    private static final Instant TUESDAY = Instant.parse("2031-04-29T02:00:00Z");
    private static final Instant LAST_OF_MONDAY = Instant.parse("2031-05-05T15:59:59Z");
    private static final Instant FIRST_OF_TUESDAY = Instant.parse("2031-05-05T16:00:00Z");
    private static final List<Map<String, String>> OFFICE_HOURS =
            List.of(Map.of("from", "09:00", "to", "18:00"));

    @BeforeEach
    void publishHolidays() {
        publishCalendar(
                SHANGHAI,
                List.of(
                        Map.of("date", "2031-05-01", "occasion", "劳动节"),
                        Map.of("date", "2031-05-02", "occasion", "劳动节")));
    }

    @AfterEach
    void publishUsualCalendar() {
        publishCalendar(SHANGHAI, List.of());
    }

    @Test
    @Tag("L6")
    void what_falls_due_on_a_holiday_before_a_weekend_is_overdue_after_the_next_working_day() {
        var rep = rep();
        var lead = keyLeadOf(rep);
        itIs(TUESDAY);
        followUp(lead, Map.of())
                .then()
                .statusCode(200)
                .body("followUpDueOn", equalTo("2031-05-05"));

        itIs(LAST_OF_MONDAY);
        overdue(rep).then().statusCode(200).body("items", empty());
        itIs(FIRST_OF_TUESDAY);
        overdue(rep)
                .then()
                .statusCode(200)
                .body("items.leadId", contains(lead.substring("/leads/".length())))
                .body("items[0].ownerId", equalTo(rep))
                .body("items[0].tier", equalTo("KEY_PURSUIT"))
                .body("items[0].dueOn", equalTo("2031-05-05"))
                .body("items[0].daysOverdue", equalTo(1));
    }

    @Test
    void only_working_days_count_as_overdue() {
        var rep = rep();
        itIs(TUESDAY);
        followUp(leadOf(rep), Map.of("dueOn", "2031-04-29")).then().statusCode(200);
        followUp(leadOf(rep), Map.of("dueOn", "2031-04-30")).then().statusCode(200);
        followUp(leadOf(rep), Map.of("dueOn", "2031-05-06")).then().statusCode(200);

        itIs(FIRST_OF_TUESDAY);
        overdue(rep)
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2031-04-29", "2031-04-30"))
                .body("items.daysOverdue", contains(3, 2));
    }

    @Test
    void each_owner_is_listed_alone() {
        var rep = rep();
        var other = rep();
        itIs(TUESDAY);
        followUp(leadOf(rep), Map.of("dueOn", "2031-04-29")).then().statusCode(200);
        followUp(leadOf(other), Map.of("dueOn", "2031-04-30")).then().statusCode(200);

        itIs(FIRST_OF_TUESDAY);
        overdue(rep).then().body("items.dueOn", contains("2031-04-29"));
        overdue(other).then().body("items.dueOn", contains("2031-04-30"));
    }

    @Test
    void with_another_time_zone_the_day_ends_at_another_moment() {
        var rep = rep();
        itIs(TUESDAY);
        followUp(leadOf(rep), Map.of("dueOn", "2031-05-05")).then().statusCode(200);
        itIs(FIRST_OF_TUESDAY);
        overdue(rep).then().body("items.dueOn", contains("2031-05-05"));

        publishCalendar("America/Los_Angeles", List.of());
        overdue(rep).then().body("items", empty());
        itIs(Instant.parse("2031-05-06T07:00:00Z"));
        overdue(rep).then().body("items.dueOn", contains("2031-05-05"));
    }

    @Test
    void the_next_follow_up_settles_what_was_overdue() {
        var rep = rep();
        var lead = leadOf(rep);
        itIs(TUESDAY);
        followUp(lead, Map.of("dueOn", "2031-04-29")).then().statusCode(200);
        itIs(FIRST_OF_TUESDAY);
        states(lead).then().body("items.state", contains("OVERDUE"));

        followUp(lead, Map.of("dueOn", "2031-05-08")).then().statusCode(200);
        overdue(rep).then().body("items", empty());
        states(lead)
                .then()
                .body("items.state", contains("DUE", "DONE"))
                .body("items.overdue", contains(false, false));
        get("admin", lead + "/follow-ups?state=DONE")
                .then()
                .body("items.dueOn", contains("2031-04-29"));
        get("admin", lead + "/follow-ups?state=DUE")
                .then()
                .body("items.dueOn", contains("2031-05-08"));
        get("admin", lead + "/follow-ups?state=OVERDUE").then().body("items", empty());
    }

    @Test
    void nobody_owes_a_follow_up_of_a_lead_that_is_not_pursued() {
        var rep = rep();
        var lead = leadOf(rep);
        itIs(TUESDAY);
        followUp(lead, Map.of("dueOn", "2031-04-29")).then().statusCode(200);
        post("admin", lead + "/disqualification", Map.of("reason", "NO_NEED"))
                .then()
                .statusCode(200);

        itIs(FIRST_OF_TUESDAY);
        overdue(rep).then().body("items", empty());
        states(lead).then().body("items.state", contains("DONE"));
    }

    private static Response followUp(String lead, Map<String, String> more) {
        var body = new HashMap<String, String>(more);
        body.put("method", "CALL");
        body.put("summary", "Talked about bearings");
        return post("admin", lead + "/follow-ups", body);
    }

    private static Response overdue(String rep) {
        return get("admin", "/leads/overdue-follow-ups?ownerId=" + rep);
    }

    private static Response states(String lead) {
        return get("admin", lead + "/follow-ups");
    }

    /// Lets the service believe that it is some time, until the test ends.
    private static void itIs(Instant now) {
        QuarkusMock.installMockForType(Clock.fixed(now, ZoneOffset.UTC), Clock.class);
    }

    private static void publishCalendar(String zone, List<Map<String, String>> holidays) {
        var week =
                Map.of(
                        "MONDAY", OFFICE_HOURS,
                        "TUESDAY", OFFICE_HOURS,
                        "WEDNESDAY", OFFICE_HOURS,
                        "THURSDAY", OFFICE_HOURS,
                        "FRIDAY", OFFICE_HOURS);
        var calendar =
                Map.of(
                        "timeZone", zone,
                        "week", week,
                        "holidays", holidays,
                        "makeUpDays", List.of());
        post("admin", "/working-calendars", calendar)
                .then()
                .statusCode(either(is(201)).or(is(200))); // 200 when it stands already
    }
}
