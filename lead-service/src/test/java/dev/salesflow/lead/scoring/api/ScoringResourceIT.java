package dev.salesflow.lead.scoring.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.servicekit.testing.Desk.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L5 scores over HTTP")
@Tag("L5")
class ScoringResourceIT {

    private static final Map<String, Integer> SHIPPED =
            Map.of("modelVersion", 1, "profileVersion", 1);
    private static final String BUDGET = "score.explanation.find { it.dimension == 'BUDGET_FIT' }";

    @Test
    void a_lead_of_which_much_is_known_is_of_high_potential_and_each_dimension_says_why() {
        post("manager", known("Much Known") + "/scores", SHIPPED)
                .then()
                .statusCode(200)
                .body("score.total", greaterThanOrEqualTo(7.0f))
                .body("score.highPotential", equalTo(true))
                .body("score.modelVersion", equalTo(1))
                .body("score.profileVersion", equalTo(1))
                .body("score.dimensions.DECISION_CHAIN", equalTo(6))
                .body(BUDGET + ".score", equalTo(10))
                .body(BUDGET + ".because[0].fact", equalTo("BUDGET"))
                .body(BUDGET + ".because[0].value", equalTo("120000 CNY"))
                .body(BUDGET + ".because[0].rule", equalTo("BUDGET_COVERS_PRICE"))
                .body(BUDGET + ".because[0].expected", equalTo("100000-2000000 CNY"))
                .body(BUDGET + ".because[0].words", containsString("covers the prices"));
    }

    @Test
    void a_pain_point_is_called_by_its_description_and_stays_a_code_in_data() {
        var urgency = "score.explanation.find { it.dimension == 'URGENCY' }.because[1]";
        var path = known("Pain Described");
        post("manager", path + "/scores", SHIPPED)
                .then()
                .body(urgency + ".expected", equalTo("HIGH_COST"))
                .body(urgency + ".words", containsString("Costs grow faster than sales"));
        get("manager", path)
                .then()
                .body(urgency + ".words", containsString("Costs grow faster than sales"));
    }

    @Test
    void a_purchase_whose_date_has_gone_by_is_not_soon() {
        var path = "/leads/" + lead("Purchase Passed");
        var said =
                Map.of(
                        "fact", "PURCHASE_WITHIN_MONTHS",
                        "value", "3",
                        "source", "phone",
                        "statedAt", "2023-01-01T00:00:00Z");
        post("admin", path + "/facts", said).then().statusCode(200);
        var urgency = "score.explanation.find { it.dimension == 'URGENCY' }";
        post("manager", path + "/scores", SHIPPED)
                .then()
                .statusCode(200)
                .body(urgency + ".score", equalTo(1))
                .body(urgency + ".because[0].rule", equalTo("PURCHASE_DATE_PASSED"))
                .body(urgency + ".because[0].words", containsString("by 2023-04-01"));
    }

    @Test
    @Tag("L4")
    void leads_are_listed_by_the_versions_that_their_score_was_given_by() {
        var path = known("Listed By Version");
        var listed = "/leads?profileVersion=1&modelVersion=1&companyName=Listed By Version";
        get("manager", listed).then().statusCode(200).body("items", hasSize(0));
        post("manager", path + "/scores", SHIPPED).then().statusCode(200);
        get("manager", listed)
                .then()
                .body("items", hasSize(1))
                .body("items[0].profileVersion", equalTo(1))
                .body("items[0].modelVersion", equalTo(1));
    }

    @Test
    void reasons_are_in_the_language_of_the_reader() {
        as("manager")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "zh-CN")
                .body(SHIPPED)
                .post("/api/v1" + known("Chinese Reader") + "/scores")
                .then()
                .statusCode(200)
                .body(BUDGET + ".because[0].words", containsString("覆盖价格区间"));
    }

    @Test
    void a_lead_of_which_nothing_is_known_scores_nothing() {
        post("manager", "/leads/" + lead("Nothing Known") + "/scores", SHIPPED)
                .then()
                .statusCode(200)
                .body("score.total", equalTo(0.0f))
                .body("score.highPotential", equalTo(false))
                .body(BUDGET + ".because.rule", hasItem("NOT_KNOWN"));
    }

    @Test
    void the_newest_versions_count_when_none_are_named() {
        post("manager", known("Newest Versions") + "/scores", Map.of())
                .then()
                .statusCode(200)
                .body("score.highPotential", equalTo(true));
    }

    @Test
    void a_profile_version_that_is_not_there_is_refused() {
        post("manager", known("No Profile") + "/scores", Map.of("profileVersion", 9999))
                .then()
                .statusCode(422)
                .body("code", equalTo("PROFILE_VERSION_UNKNOWN"))
                .body("version", equalTo(9999))
                .body("errors[0].pointer", equalTo("/profileVersion"));
    }

    @Test
    void a_model_version_that_is_not_there_is_refused() {
        post("manager", known("No Model") + "/scores", Map.of("modelVersion", 9999))
                .then()
                .statusCode(422)
                .body("code", equalTo("MODEL_VERSION_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/modelVersion"));
    }

    @Test
    void a_person_overrides_a_dimension_and_withdraws_it_again() {
        var path = known("Overridden");
        post("manager", path + "/score-overrides", override(3))
                .then()
                .statusCode(200)
                .body("score.dimensions.BUDGET_FIT", equalTo(3))
                .body(BUDGET + ".derived", equalTo(10))
                .body(BUDGET + ".overrideReason", equalTo("the grant was refused"));
        post("manager", path + "/scores", SHIPPED)
                .then()
                .statusCode(200)
                .body("score.dimensions.BUDGET_FIT", equalTo(3));
        as("manager")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1" + path + "/score-overrides/BUDGET_FIT/withdrawal")
                .then()
                .statusCode(200)
                .body("score.dimensions.BUDGET_FIT", equalTo(10))
                .body(BUDGET + ".overrideReason", nullValue());
    }

    @Test
    void a_score_off_the_scale_is_refused() {
        post("manager", known("Off The Scale") + "/score-overrides", override(11))
                .then()
                .statusCode(422)
                .body("code", equalTo("SCORE_OUT_OF_RANGE"))
                .body("errors[0].pointer", equalTo("/score"))
                .body("dimension", equalTo("BUDGET_FIT"));
    }

    @Test
    void an_override_that_is_not_there_is_not_withdrawn() {
        as("manager")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1" + known("No Override") + "/score-overrides/URGENCY/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("OVERRIDE_MISSING"));
    }

    @Test
    void an_override_needs_a_reason() {
        post(
                        "manager",
                        known("No Reason") + "/score-overrides",
                        Map.of("dimension", "URGENCY", "score", 9))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void a_clerk_scores_nothing() {
        post("clerk", known("Clerk") + "/scores", SHIPPED).then().statusCode(403);
    }

    /// The path of a lead of which the shipped profile finds nearly all it asks for.
    private static String known(String company) {
        var path = "/leads/" + lead(company);
        Map.of(
                        "EMPLOYEES", "120",
                        "ANNUAL_REVENUE", "50000000 CNY",
                        "NEED", "lower cost of bearings",
                        "PURCHASE_WITHIN_MONTHS", "2",
                        "DECISION_MAKER", "the owner",
                        "BUDGET", "120000 CNY")
                .forEach((fact, value) ->
                        post("admin", path + "/facts", fact(fact, value, "first call"))
                                .then()
                                .statusCode(200));
        return path;
    }

    private static Map<String, Object> override(int score) {
        return Map.of(
                "dimension",
                "BUDGET_FIT",
                "score",
                score,
                "reason",
                "the grant was refused",
                "modelVersion",
                1,
                "profileVersion",
                1);
    }
}
