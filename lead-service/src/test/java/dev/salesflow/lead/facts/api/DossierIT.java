package dev.salesflow.lead.facts.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L8: the dossier over HTTP.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@Tag("L8")
class DossierIT {

    @Test
    void what_is_verified_disputed_and_missing_is_one_request() {
        var path = "/leads/" + lead("Dossier Bearings");
        record(path, fact("NEED", "gears", "first call"));
        record(path, fact("NEED", "Gears", "trade fair"));
        record(path, fact("BUDGET", "120,000 CNY", "first call"));
        record(path, fact("BUDGET", "90000 CNY", "annual report"));
        record(path, fact("EMPLOYEES", "1,200", "annual report"));
        get("clerk", path + "/dossier")
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("verified", contains("NEED"))
                .body("disputed", contains("BUDGET"))
                .body("reported", contains("EMPLOYEES"))
                .body("missing", hasItems("DECISION_MAKER", "INDUSTRY"))
                .body("missing", not(hasItem("NEED")))
                .body("requiredForQualification", hasItem("BUDGET"))
                .body("readyToQualify", equalTo(false))
                .body("facts.find { it.fact == 'BUDGET' }.value", equalTo("90000 CNY"))
                .body(
                        "facts.find { it.fact == 'BUDGET' }.statements.source",
                        contains("annual report", "first call"))
                .body(
                        "facts.find { it.fact == 'BUDGET' }.statements.recordedBy",
                        contains("clerk", "clerk"));
    }

    @Test
    void a_second_source_confirms_in_another_notation_and_what_was_said_is_kept() {
        var path = "/leads/" + lead("Notation Bearings");
        record(path, fact("BUDGET", "800000 CNY", "first call"));
        record(path, fact("BUDGET", "80万元", "trade fair"));
        record(path, fact("EMPLOYEES", "100-200人", "bought list"));
        get("clerk", path + "/dossier")
                .then()
                .body("verified", contains("BUDGET"))
                .body(
                        "facts.find { it.fact == 'BUDGET' }.statements.value",
                        contains("80万元", "800000 CNY"))
                .body("facts.find { it.fact == 'EMPLOYEES' }.value", equalTo("100-200人"));
    }

    @Test
    void a_dispute_ends_when_what_a_source_said_is_withdrawn() {
        var path = "/leads/" + lead("Withdrawn Bearings");
        record(path, fact("NEED", "gears", "first call"));
        record(path, fact("NEED", "bolts", "trade magazine"));
        post("clerk", path + "/facts/NEED/withdrawal", withdrawal("Trade Magazine"))
                .then()
                .statusCode(200)
                .body("facts.NEED.status", equalTo("REPORTED"))
                .body("facts.NEED.value", equalTo("gears"));
    }

    @Test
    void a_source_that_said_nothing_is_not_withdrawn() {
        var path = "/leads/" + lead("Silent Bearings");
        post("clerk", path + "/facts/NEED/withdrawal", withdrawal("nobody"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOTHING_STATED"));
    }

    @Test
    void a_fact_that_there_is_not_is_not_found() {
        var path = "/leads/" + lead("Unfounded Bearings");
        post("clerk", path + "/facts/MOOD/withdrawal", withdrawal("call")).then().statusCode(404);
    }

    @Test
    void a_budget_that_is_no_money_is_refused_with_the_form_to_send() {
        var path = "/leads/" + lead("Vague Bearings");
        post("clerk", path + "/facts", fact("BUDGET", "plenty", "call"))
                .then()
                .statusCode(422)
                .body("code", equalTo("FACT_UNREADABLE"))
                .body("errors[0].pointer", equalTo("/value"));
    }

    @Test
    void nobody_speaks_in_the_future() {
        var path = "/leads/" + lead("Early Bearings");
        var tomorrow =
                Map.of(
                        "fact", "NEED",
                        "value", "gears",
                        "source", "call",
                        "statedAt", "2199-01-01T00:00:00+08:00");
        post("clerk", path + "/facts", tomorrow)
                .then()
                .statusCode(422)
                .body("code", equalTo("STATED_IN_FUTURE"));
    }

    @Test
    void a_key_person_is_named_in_the_dossier_and_in_no_event() {
        var path = "/leads/" + lead("Personal Bearings");
        post("clerk", path + "/key-people", person("Wang Fang", "DECISION_MAKER"))
                .then()
                .statusCode(200);
        get("clerk", path + "/dossier")
                .then()
                .body("keyPeople.name", contains("Wang Fang"))
                .body("keyPeople.reached", contains(false));
        assertThat(get("clerk", path + "/events").asString())
                .contains("LeadKeyPersonNamed")
                .doesNotContain("Wang Fang");
    }

    @Test
    void a_key_person_who_was_reached_stays_one_person() {
        var path = "/leads/" + lead("Reached Bearings");
        post("clerk", path + "/key-people", person("Wang Fang", "INFLUENCER"));
        String contact = get("clerk", path + "/dossier").path("keyPeople[0].contactId");
        post("clerk", path + "/key-people", known(contact, "DECISION_MAKER"))
                .then()
                .statusCode(200);
        get("clerk", path + "/dossier")
                .then()
                .body("keyPeople", hasSize(1))
                .body("keyPeople[0].name", equalTo("Wang Fang"))
                .body("keyPeople[0].role", equalTo("DECISION_MAKER"))
                .body("keyPeople[0].reached", equalTo(true));
    }

    @Test
    void a_person_of_another_lead_is_nobody_here() {
        var other = "/leads/" + lead("Other Bearings");
        post("clerk", other + "/key-people", person("Wang Fang", "USER"));
        String contact = get("clerk", other + "/dossier").path("keyPeople[0].contactId");
        var path = "/leads/" + lead("Curious Bearings");
        post("clerk", path + "/key-people", known(contact, "USER"))
                .then()
                .statusCode(422)
                .body("code", equalTo("KEY_PERSON_UNKNOWN"));
    }

    @Test
    void a_key_person_is_either_new_or_known() {
        var path = "/leads/" + lead("Nobody Bearings");
        post("clerk", path + "/key-people", Map.of("role", "USER", "reached", false))
                .then()
                .statusCode(400)
                .body("errors.code", contains("ONE_OF_BOTH"));
    }

    @Test
    void facts_of_all_leads_are_listed_by_status() {
        var id = lead("Listed Bearings");
        record("/leads/" + id, fact("NEED", "gears", "first call"));
        record("/leads/" + id, fact("NEED", "bolts", "trade fair"));
        record("/leads/" + id, fact("INDUSTRY", "Bearings", "trade fair"));
        get("clerk", "/leads/facts?status=DISPUTED&total=true&leadId=" + id)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].fact", equalTo("NEED"))
                .body("items[0].value", equalTo("bolts"))
                .body("items[0].sources", equalTo(2));
    }

    @Test
    void a_withdrawn_fact_is_listed_no_more() {
        var id = lead("Vanished Bearings");
        record("/leads/" + id, fact("NEED", "gears", "first call"));
        post("clerk", "/leads/" + id + "/facts/NEED/withdrawal", withdrawal("first call"));
        get("clerk", "/leads/facts?leadId=" + id).then().body("items", empty());
    }

    @Test
    void facts_are_listed_to_the_owner_of_their_lead() {
        var id = lead("Owned Bearings");
        record("/leads/" + id, fact("NEED", "gears", "first call"));
        get("hunter", "/leads/facts?leadId=" + id).then().body("items", empty());
        post("admin", "/leads/" + id + "/assignments", Map.of("salesRepId", hunter()));
        record("/leads/" + id, fact("INDUSTRY", "Bearings", "first call"));
        get("hunter", "/leads/facts?leadId=" + id)
                .then()
                .body("items.fact", containsInAnyOrder("NEED", "INDUSTRY"));
    }

    @Test
    void a_dossier_out_of_sight_is_not_found() {
        var path = "/leads/" + lead("Hidden Bearings");
        get("hunter", path + "/dossier").then().statusCode(404);
        get("clerk", "/leads/" + UUID.randomUUID() + "/dossier").then().statusCode(404);
    }

    private static void record(String path, Map<String, Object> fact) {
        post("clerk", path + "/facts", fact).then().statusCode(200);
    }

    private static Map<String, Object> withdrawal(String source) {
        return Map.of("source", source, "reason", "It meant another company");
    }

    private static Map<String, Object> person(String name, String role) {
        return Map.of("person", Map.of("name", name), "role", role, "reached", false);
    }

    private static Map<String, Object> known(String contactId, String role) {
        return Map.of("contactId", contactId, "role", role, "reached", true);
    }
}
