package dev.salesflow.lead.firstcontact.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.words.PursuedLeads.eraseWords;
import static dev.salesflow.lead.words.PursuedLeads.keyLeadOf;
import static dev.salesflow.lead.words.PursuedLeads.leadOf;
import static dev.salesflow.lead.words.PursuedLeads.rep;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L11 First contact")
@Tag("L11")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LeadFirstContactIT {

    private static final Map<String, String> PLAN =
            Map.of(
                    "method", "CALL",
                    "plannedAt", "2190-03-05T10:00:00+08:00",
                    "opening", "The stops that Li Wei named");

    @Inject Pool pool;

    @Test
    void a_first_contact_is_planned_held_and_read_with_its_words() {
        var path = leadOf(rep()) + "/first-contact";
        String id =
                post("admin", path + "/plan", PLAN)
                        .then()
                        .statusCode(200)
                        .body("opening", equalTo("The stops that Li Wei named"))
                        .body("heldAt", nullValue())
                        .extract()
                        .path("id");

        post("admin", path, talk(18))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("advice", nullValue());
        get("admin", path)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("method", equalTo("CALL"))
                .body("plannedAt", equalTo("2190-03-05T02:00:00Z"))
                .body("opening", equalTo("The stops that Li Wei named"))
                .body("heldAt", equalTo("2025-03-05T02:03:00Z"))
                .body("minutes", equalTo(18))
                .body("nextTalkOn", equalTo("2025-03-12"))
                .body("learned.pain", equalTo("Two stops a month"))
                .body("learned.contact", nullValue());
    }

    @Test
    @Tag("L12")
    void a_held_first_contact_is_a_row_of_the_follow_up_log() {
        var rep = rep();
        var lead = leadOf(rep);
        var learned =
                Map.of(
                        "contact", "Li Wei decides",
                        "pain", "Two stops a month",
                        "nextTalk", "Figures of the stops");
        var talk = new HashMap<>(talk(18));
        talk.put("learned", learned);
        post("admin", lead + "/first-contact", talk).then().statusCode(200);

        get("admin", lead + "/follow-ups")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].at", equalTo("2025-03-05T02:03:00Z"))
                .body("items[0].method", equalTo("CALL"))
                .body("items[0].summary", equalTo("Li Wei decides\nTwo stops a month"))
                .body("items[0].nextAction", equalTo("Figures of the stops"))
                .body("items[0].ownerId", equalTo(rep))
                .body("items[0].dueOn", equalTo("2025-03-12"))
                .body("items[0].state", equalTo("OVERDUE"));
        get("admin", lead).then().body("followUpDueOn", equalTo("2025-03-12"));

        eraseWords(pool, lead);
        get("admin", lead + "/follow-ups").then().body("items[0].summary", nullValue());
    }

    @Test
    void a_talk_that_is_too_short_or_too_long_gets_advice_and_no_refusal() {
        post("admin", leadOf(rep()) + "/first-contact", talk(5))
                .then()
                .statusCode(200)
                .body("advice", equalTo("TAKE_MORE_TIME"));
        post("admin", leadOf(rep()) + "/first-contact", talk(45))
                .then()
                .statusCode(200)
                .body("advice", equalTo("TAKE_LESS_TIME"));
    }

    @Test
    void a_talk_without_its_length_is_told_what_is_missing() {
        post("admin", leadOf(rep()) + "/first-contact", Map.of("method", "MAIL"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/minutes"))
                .body("errors.detail", contains("must not be null"));
    }

    @Test
    void a_first_contact_is_not_planned_for_the_past() {
        var plan = new HashMap<>(PLAN);
        plan.put("plannedAt", "2020-03-05T10:00:00+08:00");
        post("admin", leadOf(rep()) + "/first-contact/plan", plan)
                .then()
                .statusCode(422)
                .body("code", equalTo("FIRST_CONTACT_IN_PAST"))
                .body("errors[0].pointer", equalTo("/plannedAt"));
    }

    @Test
    void a_talk_takes_a_minute_at_least_and_a_working_day_at_most() {
        var path = leadOf(rep()) + "/first-contact";
        post("admin", path, talk(0)).then().statusCode(400);
        post("admin", path, talk(481)).then().statusCode(400);
    }

    @Test
    void a_repeated_plan_is_answered_as_it_was_although_the_talk_was_held_since() {
        var path = leadOf(rep()) + "/first-contact";
        var key = UUID.randomUUID().toString();
        var first = post("admin", path + "/plan", PLAN, key);
        post("admin", path, talk(18)).then().statusCode(200);

        post("admin", path + "/plan", PLAN, key)
                .then()
                .statusCode(200)
                .body(equalTo(first.asString()));
    }

    @Test
    void there_is_no_first_contact_before_it_is_planned_or_held() {
        get("admin", leadOf(rep()) + "/first-contact").then().statusCode(404);
    }

    @Test
    void there_is_one_first_contact() {
        var path = leadOf(rep()) + "/first-contact";
        post("admin", path, talk(18)).then().statusCode(200);

        post("admin", path, talk(18))
                .then()
                .statusCode(409)
                .body("code", equalTo("FIRST_CONTACT_HELD"))
                .body("heldAt", equalTo("2025-03-05T02:03:00Z"));
    }

    @Test
    void the_next_talk_is_not_before_the_first_contact() {
        var talk = Map.of("method", "CALL", "minutes", 18, "nextTalkOn", "2025-03-12");
        post("admin", leadOf(rep()) + "/first-contact", talk)
                .then()
                .statusCode(422)
                .body("code", equalTo("NEXT_TALK_TOO_EARLY"))
                .body("errors[0].pointer", equalTo("/nextTalkOn"));
    }

    @Test
    @Tag("L16")
    void a_key_lead_is_contacted_only_by_a_written_strategy() {
        var rep = rep();
        var lead = keyLeadOf(rep);
        post("admin", lead + "/first-contact", talk(18))
                .then()
                .statusCode(409)
                .body("code", equalTo("STRATEGY_MISSING"));

        var step = Map.of("what", "Call", "responsibleId", rep, "dueOn", "2190-01-01");
        var strategy = Map.of("aim", "A trial", "approach", "Figures", "steps", List.of(step));
        post("admin", lead + "/strategies", strategy).then().statusCode(200);
        post("admin", lead + "/first-contact", talk(18)).then().statusCode(200);
    }

    @Test
    void words_are_erased_with_the_contact_and_the_rest_stays() {
        var lead = leadOf(rep());
        post("admin", lead + "/first-contact/plan", PLAN).then().statusCode(200);
        post("admin", lead + "/first-contact", talk(18)).then().statusCode(200);
        eraseWords(pool, lead);

        get("admin", lead + "/first-contact")
                .then()
                .statusCode(200)
                .body("minutes", equalTo(18))
                .body("opening", nullValue())
                .body("learned", nullValue());
    }

    private static Map<String, Object> talk(int minutes) {
        return Map.of(
                "method", "CALL",
                "heldAt", "2025-03-05T10:03:00+08:00",
                "minutes", minutes,
                "nextTalkOn", "2025-03-12",
                "learned", Map.of("pain", "Two stops a month"));
    }
}
