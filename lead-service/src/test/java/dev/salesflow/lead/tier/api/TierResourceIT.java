package dev.salesflow.lead.tier.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.team;
import static dev.salesflow.lead.api.LeadApi.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.lead.assignment.AssignmentPolicy;
import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L6 tiers and cadence over HTTP, L10 focus list")
@Tag("L6")
class TierResourceIT {

    private static final int FOCUS_LIMIT = AssignmentPolicy.STANDARD.focusLimit();
    private static final Map<String, String> KEY = Map.of("tier", "KEY_PURSUIT");

    @Test
    void a_lead_of_high_potential_is_pursued_in_the_tier_that_its_facts_suggest() {
        post("manager", highPotential("Suggested Tier") + "/tier", Map.of())
                .then()
                .statusCode(200)
                .body("tiering.tier", equalTo("KEY_PURSUIT"))
                .body("tiering.cadenceDays", equalTo(3));
    }

    @Test
    void a_tier_without_high_potential_is_refused_with_the_total() {
        var path = "/leads/" + lead("Low Potential");
        post("manager", path + "/scores", Map.of());
        post("manager", path + "/tier", Map.of("tier", "NURTURE"))
                .then()
                .statusCode(422)
                .body("code", equalTo("TIER_WITHOUT_HIGH_POTENTIAL"))
                .body("total", equalTo(0.0f))
                .body("needed", equalTo(7));
    }

    @Test
    void a_lead_that_loses_its_high_potential_leaves_its_tier() {
        var path = highPotential("Leaves Tier");
        post("manager", path + "/tier", KEY).then().statusCode(200);
        post("manager", path + "/score-overrides", worthless("URGENCY"))
                .then()
                .statusCode(200)
                .body("score.highPotential", equalTo(false))
                .body("tiering", nullValue())
                .body("followUpDueOn", nullValue());
    }

    @Test
    @Tag("L10")
    void of_many_leads_at_once_no_more_are_pursued_than_the_focus_limit() throws Exception {
        var rep = rep();
        var paths =
                IntStream.range(0, FOCUS_LIMIT + 3)
                        .mapToObj(n -> assigned("Focus " + n, rep))
                        .toList();

        var answers = new ArrayList<Integer>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = paths.stream().map(path -> clients.submit(() -> pursued(path))).toList();
            for (var answer : sent) {
                answers.add(answer.get());
            }
        }

        assertThat(Collections.frequency(answers, 200)).isEqualTo(FOCUS_LIMIT);
        assertThat(Collections.frequency(answers, 422)).isEqualTo(3);
        get("manager", "/leads?total=true&tier=KEY_PURSUIT&ownerId=" + rep)
                .then()
                .body("total", equalTo(FOCUS_LIMIT));
    }

    @Test
    @Tag("L10")
    void one_key_lead_more_is_refused_unless_another_leaves() {
        var rep = rep();
        var first = assigned("First Focus", rep);
        post("manager", first + "/tier", KEY).then().statusCode(200);
        IntStream.range(1, FOCUS_LIMIT)
                .forEach(n ->
                        post("manager", assigned("Next Focus " + n, rep) + "/tier", KEY)
                                .then()
                                .statusCode(200));
        var last = assigned("Last Focus", rep);

        post("manager", last + "/tier", KEY)
                .then()
                .statusCode(422)
                .body("code", equalTo("FOCUS_LIMIT_REACHED"))
                .body("errors[0].pointer", equalTo("/tier"))
                .body("limit", equalTo(FOCUS_LIMIT));
        post("manager", first + "/tier", Map.of("tier", "NURTURE")).then().statusCode(200);
        post("manager", last + "/tier", KEY).then().statusCode(200);
    }

    private static int pursued(String path) {
        return post("manager", path + "/tier", KEY).statusCode();
    }

    private static String assigned(String company, String rep) {
        var path = highPotential(company);
        post("admin", path + "/assignments", Map.of("salesRepId", rep)).then().statusCode(200);
        return path;
    }

    private static String highPotential(String company) {
        var path = "/leads/" + lead(company);
        Map.of(
                        "EMPLOYEES", "120",
                        "ANNUAL_REVENUE", "50000000 CNY",
                        "PURCHASE_WITHIN_MONTHS", "2",
                        "DECISION_MAKER", "the owner",
                        "BUDGET", "120000 CNY")
                .forEach((fact, value) ->
                        post("admin", path + "/facts", fact(fact, value, "first call"))
                                .then()
                                .statusCode(200));
        post("manager", path + "/scores", Map.of())
                .then()
                .statusCode(200)
                .body("score.highPotential", equalTo(true));
        return path;
    }

    private static Map<String, Object> worthless(String dimension) {
        return Map.of("dimension", dimension, "score", 0, "reason", "it was a mistake");
    }

    private static String rep() {
        var body =
                Map.of(
                        "subject",
                        "focus-" + UUID.randomUUID(),
                        "name",
                        "Zhou Jie",
                        "post",
                        work("HUNTER", team()));
        return post("admin", "/sales-reps", body).then().statusCode(201).extract().path("id");
    }
}
