package dev.salesflow.lead.profile.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.profile.IdealCustomerProfileDocument.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.lead.version.OwnDatabase;
import dev.salesflow.lead.version.Publications;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayName("L4 The ideal customer profile over HTTP")
@Tag("L4")
class IdealCustomerProfileResourceIT {

    private static final String PATH = "/ideal-customer-profiles";

    @Test
    void the_shipped_profile_names_what_qualification_requires() {
        get("hunter", PATH + "/1")
                .then()
                .statusCode(200)
                .body("content.employees.most", equalTo(5000))
                .body("content.budget.least.amount", equalTo("100000.00"))
                .body(
                        "content.requiredFacts",
                        contains("NEED", "BUDGET", "DECISION_MAKER", "PURCHASE_WITHIN_MONTHS"));
    }

    @Test
    void a_published_profile_is_the_newest_one_and_reaches_kafka() {
        var before = Publications.newest(PATH);
        var industry = "Bearings " + UUID.randomUUID();
        post("director", PATH, profile(industry, "100000", "CNY"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1" + PATH + "/" + (before + 1)))
                .header("ETag", "\"" + (before + 1) + "\"")
                .body("version", equalTo(before + 1));

        get("analyst", PATH + "/" + (before + 1))
                .then()
                .statusCode(200)
                .body("content.industries[0].industry", equalTo(industry))
                .body("content.budget.most.amount", equalTo("500000.00"));
        get("analyst", PATH + "?version=" + (before + 1))
                .then()
                .body("items.content.industries[0].industry", contains(industry));
        Publications.awaitOnKafka(DOCUMENT, industry);
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused() {
        post("director", PATH, profile("Pumps", "600000", "CNY"))
                .then()
                .statusCode(422)
                .body("code", equalTo("RANGE_INVERTED"))
                .body("errors.pointer", contains("/budget"))
                .body("range", equalTo("budget"));
    }

    @Test
    void an_amount_finer_than_its_currency_is_a_fault_at_its_place_and_publishes_nothing() {
        var before = Publications.newest(PATH);

        post("director", PATH, profile("Pumps", "100.005", "CNY"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/budget/least/amount"))
                .body("errors.code", contains("TOO_MANY_DECIMALS"));
        assertThat(Publications.newest(PATH)).isEqualTo(before);
    }

    @Test
    void what_is_named_twice_is_pointed_at_where_it_is_one_too_many() {
        var profile = new HashMap<>(profile("Pumps", "1", "CNY"));
        var industry = List.of(industry("Pumps"), industry("Bearings"), industry("PUMPS"));
        profile.put("industries", industry);
        refused(profile, "INDUSTRY_TWICE", "/industries/2/industry");

        profile.put("industries", List.of());
        profile.put("painPoints", List.of(pain("LATE", 5), pain("COST", 11)));
        refused(profile, "URGENCY_OFF_SCALE", "/painPoints/1/urgency");
        profile.put("painPoints", List.of(pain("LATE", 5), pain("LATE", 6)));
        refused(profile, "PAIN_POINT_TWICE", "/painPoints/1/code");
    }

    @Test
    void a_currency_that_nobody_knows_is_a_fault_at_its_place() {
        post("director", PATH, profile("Pumps", "1", "XYZ"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/budget/least/currency"));
    }

    @Test
    void a_manager_publishes_no_profile() {
        post("manager", PATH, profile("Pumps", "1", "CNY")).then().statusCode(403);
    }

    @Test
    void a_version_that_does_not_exist_is_not_found() {
        get("hunter", PATH + "/0").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static void refused(Map<String, Object> profile, String code, String pointer) {
        post("director", PATH, profile)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    private static Map<String, Object> industry(String name) {
        return Map.of("industry", name, "lifeCycle", "GROWTH");
    }

    private static Map<String, Object> pain(String code, int urgency) {
        return Map.of(
                "code",
                code,
                "description",
                "It hurts",
                "keywords",
                List.of("pain"),
                "urgency",
                urgency);
    }

    private static Map<String, Object> profile(String industry, String least, String currency) {
        return Map.of(
                "industries",
                List.of(industry(industry)),
                "decisionChain",
                List.of("USER", "DECISION_MAKER"),
                "painPoints",
                List.of(),
                "budget",
                Map.of(
                        "least", Map.of("amount", least, "currency", currency),
                        "most", Map.of("amount", "500000", "currency", "CNY")),
                "requiredFacts",
                List.of("NEED"));
    }
}
