package dev.salesflow.lead.assignment.policy.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.assignment.policy.AssignmentPolicyDocument.DOCUMENT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.lead.version.OwnDatabase;
import dev.salesflow.lead.version.Publications;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayName("L9 L10 The assignment policy over HTTP")
@Tag("L9")
@Tag("L10")
class AssignmentPolicyResourceIT {

    private static final String PATH = "/assignment-policies";

    @Test
    void the_shipped_policy_lets_a_rep_pursue_ten_leads() {
        get("hunter", PATH + "/1")
                .then()
                .statusCode(200)
                .body("content.criteria", contains("TERRITORY", "BRAND", "LOAD", "ROUND_ROBIN"))
                .body("content.focusLimit", equalTo(10));
    }

    @Test
    void a_published_policy_is_the_newest_one_and_reaches_kafka() {
        var before = Publications.newest(PATH);
        post("manager", PATH, policy(4711, "LOAD", "BRAND"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1" + PATH + "/" + (before + 1)))
                .header("ETag", "\"" + (before + 1) + "\"")
                .body("version", equalTo(before + 1));

        get("analyst", PATH + "/" + (before + 1))
                .then()
                .statusCode(200)
                .body("content.criteria", contains("LOAD", "BRAND"));
        Publications.awaitOnKafka(DOCUMENT, "\"focusLimit\": 4711");
    }

    @Test
    void a_criterion_named_twice_is_refused() {
        post("manager", PATH, policy(10, "LOAD", "BRAND", "LOAD"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CRITERION_TWICE"))
                .body("criterion", equalTo("LOAD"))
                .body("errors.pointer", contains("/criteria/2"));
    }

    @Test
    void a_focus_limit_of_0_is_refused() {
        post("director", PATH, policy(0, "LOAD"))
                .then()
                .statusCode(422)
                .body("code", equalTo("FOCUS_LIMIT_TOO_LOW"))
                .body("errors.pointer", contains("/focusLimit"));
    }

    @Test
    void a_hunter_publishes_no_policy() {
        post("hunter", PATH, policy(10, "LOAD")).then().statusCode(403);
    }

    @Test
    void a_version_that_does_not_exist_is_not_found() {
        get("hunter", PATH + "/4711").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static Map<String, Object> policy(int focusLimit, String... criteria) {
        return Map.of("criteria", List.of(criteria), "focusLimit", focusLimit);
    }
}
