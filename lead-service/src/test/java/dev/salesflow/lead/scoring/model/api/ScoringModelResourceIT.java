package dev.salesflow.lead.scoring.model.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.scoring.model.ScoringModelDocument.DOCUMENT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.lead.version.OwnDatabase;
import dev.salesflow.lead.version.Publications;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayName("L5 L6 The scoring model over HTTP")
@Tag("L5")
@Tag("L6")
class ScoringModelResourceIT {

    private static final String PATH = "/scoring-models";

    @Test
    void the_shipped_model_weighs_all_dimensions_alike() {
        get("analyst", PATH + "/1")
                .then()
                .statusCode(200)
                .body("content.weights.URGENCY", equalTo(100 / ScoreDimension.values().length))
                .body("content.cadenceDays.NURTURE", equalTo(14));
    }

    @Test
    void a_published_model_is_the_newest_one_and_reaches_kafka() {
        var before = Publications.newest(PATH);
        post("director", PATH, model("40.5", "59.5", 7))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1" + PATH + "/" + (before + 1)))
                .header("ETag", "\"" + (before + 1) + "\"")
                .body("content.weights.URGENCY", equalTo(59.5f));

        get("hunter", PATH + "/" + (before + 1))
                .then()
                .statusCode(200)
                .body("content.cadenceDays.KEY_PURSUIT", equalTo(7));
        Publications.awaitOnKafka(DOCUMENT, "\"URGENCY\": 59.5");
    }

    @Test
    void weights_that_do_not_sum_are_refused_with_their_sum() {
        post("director", PATH, model("40", "59.99", 7))
                .then()
                .statusCode(422)
                .body("code", equalTo("WEIGHTS_DO_NOT_SUM"))
                .body("sum", equalTo(99.99f))
                .body("errors.pointer", contains("/weights"))
                .body("detail", containsString("100"));
    }

    @Test
    void a_weight_too_great_to_be_written_out_is_refused() {
        post("director", PATH, model("40", "1e2147483647", 7)).then().statusCode(400);
    }

    @Test
    void a_cadence_of_0_days_is_refused() {
        post("director", PATH, model("40", "60", 0))
                .then()
                .statusCode(422)
                .body("code", equalTo("CADENCE_OUT_OF_RANGE"))
                .body("tier", equalTo("KEY_PURSUIT"))
                .body("errors.pointer", contains("/cadenceDays/KEY_PURSUIT"));
    }

    @Test
    void a_manager_publishes_no_model() {
        post("manager", PATH, model("40", "60", 7)).then().statusCode(403);
    }

    @Test
    void a_version_that_does_not_exist_is_not_found() {
        get("hunter", PATH + "/4711").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static Map<String, Object> model(String profileFit, String urgency, int keyPursuit) {
        return Map.of(
                "weights",
                Map.of(
                        "PROFILE_FIT", new BigDecimal(profileFit),
                        "URGENCY", new BigDecimal(urgency)),
                "cadenceDays",
                Map.of("KEY_PURSUIT", keyPursuit, "NURTURE", 14, "WATCH", 60));
    }
}
