package dev.salesflow.lead.followup.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.words.PursuedLeads.eraseWords;
import static dev.salesflow.lead.words.PursuedLeads.keyLeadOf;
import static dev.salesflow.lead.words.PursuedLeads.leadOf;
import static dev.salesflow.lead.words.PursuedLeads.rep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.lead.api.LeadApi;
import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L12 Follow-up log")
@Tag("L12")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LeadFollowUpsIT {

    private static final Map<String, String> CALL =
            Map.of(
                    "at", "2025-03-02T09:30:00+08:00",
                    "method", "CALL",
                    "summary", "Li Wei wants a sample",
                    "nextAction", "Send it",
                    "dueOn", "2025-03-06");
    private static final Map<String, String> VISIT =
            Map.of(
                    "at", "2025-03-09T09:30:00+08:00",
                    "method", "VISIT",
                    "summary", "The sample holds");

    @Inject Pool pool;

    @Test
    void a_follow_up_is_one_row_of_stage_time_method_summary_next_action_owner_and_due_date() {
        var rep = rep();
        var lead = leadOf(rep);
        post("admin", lead + "/follow-ups", CALL)
                .then()
                .statusCode(200)
                .body("followUpDueOn", equalTo("2025-03-06"));

        get("admin", lead + "/follow-ups")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subjectId", equalTo(lead.substring("/leads/".length())))
                .body("items[0].stage", equalTo("OPEN"))
                .body("items[0].at", equalTo("2025-03-02T01:30:00Z"))
                .body("items[0].method", equalTo("CALL"))
                .body("items[0].summary", equalTo("Li Wei wants a sample"))
                .body("items[0].nextAction", equalTo("Send it"))
                .body("items[0].ownerId", equalTo(rep))
                .body("items[0].dueOn", equalTo("2025-03-06"))
                .body("items[0].overdue", equalTo(true));
    }

    @Test
    void words_stand_in_no_event() {
        var lead = leadOf(rep());
        post("admin", lead + "/follow-ups", CALL).then().statusCode(200);

        var events = get("admin", lead + "/events");
        events.then().statusCode(200).body("type", hasItem("LeadFollowedUp"));
        assertThat(events.asString()).doesNotContain("Li Wei", "Send it");
    }

    @Test
    void the_log_over_all_leads_is_filtered_and_paged() {
        var rep = rep();
        var lead = leadOf(rep);
        post("admin", lead + "/follow-ups", CALL).then().statusCode(200);
        post("admin", lead + "/follow-ups", VISIT).then().statusCode(200);

        var all = "/leads/follow-ups?ownerId=" + rep;
        get("admin", all + "&sort=at").then().body("items.method", contains("CALL", "VISIT"));
        get("admin", all + "&method=VISIT&stage=OPEN")
                .then()
                .body("items.summary", contains("The sample holds"));
        String next =
                get("admin", all + "&limit=1&total=true")
                        .then()
                        .body("total", equalTo(2))
                        .body("items.method", contains("VISIT"))
                        .extract()
                        .path("nextCursor");
        get("admin", all + "&limit=1&cursor=" + next)
                .then()
                .body("items.method", contains("CALL"))
                .body("nextCursor", nullValue());
        get("admin", all + "&fields=id,method&method=CALL")
                .then()
                .body("items.method", contains("CALL"))
                .body("items[0].size()", equalTo(2));
    }

    @Test
    void a_next_action_stays_owed_when_the_tier_moves_the_leads_day() {
        var rep = rep();
        var lead = keyLeadOf(rep);
        var visit = new HashMap<String, Object>(VISIT);
        visit.put("dueOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9).toString());
        post("admin", lead + "/follow-ups", visit).then().statusCode(200);
        post("admin", lead + "/tier", Map.of("tier", "WATCH")).then().statusCode(200);

        get("admin", "/leads/follow-ups?state=DUE&ownerId=" + rep)
                .then()
                .body("items.method", contains("VISIT"));
    }

    @Test
    void an_unknown_state_is_refused_with_those_that_there_are() {
        get("admin", "/leads/follow-ups?state=LATE")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#query/state"))
                .body("detail", containsString("OVERDUE"));
    }

    @Test
    void the_log_is_seen_by_those_who_see_the_lead() {
        var lead = leadOf(rep());
        post("admin", lead + "/follow-ups", CALL).then().statusCode(200);
        var id = lead.substring("/leads/".length());
        var others = "/leads/follow-ups?subjectId=" + id;
        hunter();

        get("hunter", lead + "/follow-ups").then().statusCode(404);
        get("hunter", others).then().statusCode(200).body("items", empty());
        get("manager", others).then().body("items.method", contains("CALL"));
    }

    @Test
    void the_log_and_what_is_owed_follow_the_lead_to_its_next_owner() {
        var lead = leadOf(rep());
        post("admin", lead + "/follow-ups", CALL).then().statusCode(200);
        var id = lead.substring("/leads/".length());
        post("admin", lead + "/release", Map.of("reason", "NO_PROGRESS")).then().statusCode(200);
        get("admin", lead + "/follow-ups").then().body("items.state", contains("DONE"));
        post("admin", lead + "/assignments", Map.of("salesRepId", hunter())).then().statusCode(200);

        get("hunter", "/leads/follow-ups?state=OVERDUE&subjectId=" + id)
                .then()
                .statusCode(200)
                .body("items.method", contains("CALL"))
                .body("items.ownerId", contains(hunter()));
    }

    @Test
    void a_lead_of_nobody_needs_an_owner_before_it_is_followed_up() {
        var lead = "/leads/" + LeadApi.lead("Unowned " + UUID.randomUUID());
        post("admin", lead + "/follow-ups", CALL)
                .then()
                .statusCode(422)
                .body("code", equalTo("FOLLOW_UP_OWNER_MISSING"))
                .body("detail", containsString("assign it"));
    }

    @Test
    void nobody_owes_a_next_action_who_does_not_own_the_lead() {
        var other = rep();
        var named = Map.of("method", "CALL", "summary", "x", "ownerId", other);
        post("admin", leadOf(rep()) + "/follow-ups", named)
                .then()
                .statusCode(422)
                .body("code", equalTo("FOLLOW_UP_OWNER_IS_ANOTHER"))
                .body("errors[0].pointer", equalTo("/ownerId"))
                .body("detail", containsString("assign the lead to " + other));
        post("admin", leadOf(other) + "/follow-ups", named).then().statusCode(200);
    }

    @Test
    void nothing_is_due_before_the_contact_and_no_contact_is_in_the_future() {
        var lead = leadOf(rep());
        var early =
                Map.of(
                        "at", "2025-03-02T09:30:00+08:00",
                        "method", "CALL",
                        "summary", "x",
                        "dueOn", "2025-03-01");
        post("admin", lead + "/follow-ups", early)
                .then()
                .statusCode(422)
                .body("code", equalTo("FOLLOW_UP_DUE_TOO_EARLY"))
                .body("errors[0].pointer", equalTo("/dueOn"));
        var future = Map.of("at", "2190-01-01T00:00:00Z", "method", "CALL", "summary", "x");
        post("admin", lead + "/follow-ups", future)
                .then()
                .statusCode(422)
                .body("code", equalTo("FOLLOWED_UP_IN_FUTURE"));
    }

    @Test
    void a_repeat_keeps_one_row_and_its_words() {
        var lead = leadOf(rep());
        var key = UUID.randomUUID().toString();
        post("admin", lead + "/follow-ups", CALL, key).then().statusCode(200);
        post("admin", lead + "/follow-ups", CALL, key).then().statusCode(200);

        get("admin", lead + "/follow-ups")
                .then()
                .body("items.summary", contains("Li Wei wants a sample"));
    }

    @Test
    void words_are_erased_with_the_contact_and_the_row_stays() {
        var lead = leadOf(rep());
        post("admin", lead + "/follow-ups", CALL).then().statusCode(200);
        eraseWords(pool, lead);

        get("admin", lead + "/follow-ups")
                .then()
                .statusCode(200)
                .body("items.method", contains("CALL"))
                .body("items[0].summary", nullValue())
                .body("items[0].nextAction", nullValue());
    }
}
