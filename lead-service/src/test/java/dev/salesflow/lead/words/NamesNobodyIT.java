package dev.salesflow.lead.words;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L1")
@Tag("L5")
@Tag("L8")
@Tag("L9")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class NamesNobodyIT {

    private static final String WITH_PHONE = "so says the manager, 138 1234 5678";

    @Test
    void a_lead_is_captured_with_people_among_its_contacts_only() {
        for (var field : List.of("source", "campaign", "duplicateReason")) {
            var lead = new HashMap<>(lead("Nobody " + UUID.randomUUID(), "ONLINE"));
            lead.put(field, WITH_PHONE);
            refused(post("clerk", "/leads", lead), "/" + field);
        }
    }

    @Test
    void an_intake_form_is_filled_in_without_people() {
        var lead = new HashMap<>(lead("Nobody " + UUID.randomUUID(), "ONLINE"));
        lead.put("intake", Map.of("THREAD", WITH_PHONE));
        refused(post("clerk", "/leads", lead), "/intake/THREAD");
    }

    @Test
    void facts_and_reasons_tell_of_nobody() {
        var path = "/leads/" + lead("Nobody " + UUID.randomUUID());
        var override = Map.of("dimension", "URGENCY", "score", 9, "reason", WITH_PHONE);
        var breach = Map.of("salesRepId", UUID.randomUUID(), "roleBreachReason", WITH_PHONE);
        var withdrawal = Map.of("source", "visit", "reason", WITH_PHONE);

        refused(post("admin", path + "/facts", fact("NEED", "Bearings", WITH_PHONE)), "/source");
        refused(post("admin", path + "/facts/NEED/withdrawal", withdrawal), "/reason");
        refused(post("admin", path + "/score-overrides", override), "/reason");
        refused(post("admin", path + "/assignments", breach), "/roleBreachReason");
        post("admin", path + "/facts", fact("DECISION_MAKER", WITH_PHONE, "visit"))
                .then()
                .statusCode(422)
                .body("code", equalTo("FACT_UNREADABLE"))
                .body("detail", containsString("without phone numbers"));
    }

    @Test
    void people_whom_the_lead_knows_are_not_named_where_texts_stay() {
        var path = "/leads/" + lead("Nobody " + UUID.randomUUID());
        var person = Map.of("name", "王芳女士", "position", "Managing director");
        var keyPerson = Map.of("person", person, "role", "DECISION_MAKER", "reached", true);
        post("admin", path + "/key-people", keyPerson).then().statusCode(200);

        named(post("admin", path + "/facts", fact("DECISION_MAKER", "王芳", "visit")), "/value");
        named(post("admin", path + "/facts", fact("NEED", "Bearings", "Li Wei")), "/source");
        var override = Map.of("dimension", "URGENCY", "score", 9, "reason", "王芳很着急");
        named(post("admin", path + "/score-overrides", override), "/reason");
        post("admin", path + "/facts", fact("DECISION_MAKER", "Managing director", "visit"))
                .then()
                .statusCode(200);
    }

    private static void named(Response response, String pointer) {
        response.then()
                .statusCode(422)
                .body("code", equalTo("PERSON_NAMED"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static void refused(Response response, String pointer) {
        response.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", containsString("leave out phone numbers"));
    }
}
