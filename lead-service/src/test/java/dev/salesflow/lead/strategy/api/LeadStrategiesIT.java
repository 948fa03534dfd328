package dev.salesflow.lead.strategy.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.words.PursuedLeads.eraseWords;
import static dev.salesflow.lead.words.PursuedLeads.leadOf;
import static dev.salesflow.lead.words.PursuedLeads.rep;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L16 Strategy")
@Tag("L16")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LeadStrategiesIT {

    private static final String LATER = "2190-01-01";

    @Inject Pool pool;

    @Test
    void a_strategy_has_aim_approach_and_who_does_what_by_when() {
        var rep = rep();
        var path = leadOf(rep) + "/strategies";
        post("admin", path, strategy("A trial", step("Visit", rep), step("Sample", rep)))
                .then()
                .statusCode(200)
                .body("strategy.steps.dueOn", contains(LATER, LATER));

        get("admin", path)
                .then()
                .statusCode(200)
                .body("items.aim", contains("A trial"))
                .body("items[0].approach", equalTo("Win the plant manager first"))
                .body("items[0].steps.what", contains("Visit", "Sample"))
                .body("items[0].steps.responsibleId", contains(rep, rep))
                .body("items[0].steps.dueOn", contains(LATER, LATER));
    }

    @Test
    void an_earlier_strategy_stays_readable() {
        var rep = rep();
        var path = leadOf(rep) + "/strategies";
        post("admin", path, strategy("First", step("Visit", rep))).then().statusCode(200);
        post("admin", path, strategy("Second", step("Call", rep))).then().statusCode(200);

        get("admin", path)
                .then()
                .body("items.aim", contains("Second", "First"))
                .body("items.standing", contains(true, false));
        get("admin", path + "?standing=true").then().body("items.aim", contains("Second"));
    }

    @Test
    void a_strategy_without_a_step_is_refused() {
        post("admin", leadOf(rep()) + "/strategies", strategy("None"))
                .then()
                .statusCode(422)
                .body("code", equalTo("STEPS_MISSING"));
    }

    @Test
    void a_step_for_somebody_unknown_is_refused_at_its_place() {
        var rep = rep();
        var unknown = step("Sample", UUID.randomUUID().toString());
        post("admin", leadOf(rep) + "/strategies", strategy("Aim", step("Visit", rep), unknown))
                .then()
                .statusCode(422)
                .body("code", equalTo("RESPONSIBLE_NOT_AT_WORK"))
                .body("errors[0].pointer", equalTo("/steps/1/responsibleId"));
    }

    @Test
    void a_step_for_somebody_who_has_left_is_refused() {
        var rep = rep();
        var leaver = rep();
        post("admin", "/sales-reps/" + leaver + "/departure", "").then().statusCode(200);
        post("admin", leadOf(rep) + "/strategies", strategy("Aim", step("Visit", leaver)))
                .then()
                .statusCode(422)
                .body("code", equalTo("RESPONSIBLE_NOT_AT_WORK"));
    }

    @Test
    void a_step_that_would_be_late_already_is_refused() {
        var rep = rep();
        var late = Map.of("what", "Visit", "responsibleId", rep, "dueOn", "2025-01-05");
        post("admin", leadOf(rep) + "/strategies", strategy("Aim", late))
                .then()
                .statusCode(422)
                .body("code", equalTo("STEP_DUE_IN_PAST"))
                .body("errors[0].pointer", equalTo("/steps/0/dueOn"));
    }

    @Test
    void words_are_erased_with_the_contact_and_the_steps_stay() {
        var rep = rep();
        var lead = leadOf(rep);
        var path = lead + "/strategies";
        post("admin", path, strategy("Aim", step("Visit Li Wei", rep))).then().statusCode(200);
        eraseWords(pool, lead);

        get("admin", path)
                .then()
                .statusCode(200)
                .body("items[0].steps.dueOn", contains(LATER))
                .body("items[0].aim", nullValue())
                .body("items[0].approach", nullValue())
                .body("items[0].steps[0].what", nullValue());
    }

    @SafeVarargs
    private static Map<String, Object> strategy(String aim, Map<String, String>... steps) {
        return Map.of(
                "aim", aim, "approach", "Win the plant manager first", "steps", List.of(steps));
    }

    private static Map<String, String> step(String what, String rep) {
        return Map.of("what", what, "responsibleId", rep, "dueOn", LATER);
    }
}
