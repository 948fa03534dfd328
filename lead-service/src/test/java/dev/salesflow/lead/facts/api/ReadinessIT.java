package dev.salesflow.lead.facts.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.qualified;
import static dev.salesflow.lead.api.LeadApi.verify;
import static dev.salesflow.servicekit.testing.Desk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L8: what the dossier says of a lead's readiness for qualification.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@Tag("L8")
class ReadinessIT {

    @Test
    void a_lead_whose_required_facts_are_verified_is_ready_to_qualify() {
        var id = lead("Ready Bearings");
        post("admin", "/leads/" + id + "/assignments", Map.of("salesRepId", hunter()));
        verify(id);
        get("hunter", "/leads/" + id + "/dossier").then().body("readyToQualify", equalTo(true));
    }

    @Test
    void a_lead_that_is_not_ready_says_why_in_the_language_of_the_reader() {
        var path = "/leads/" + lead("Unready Bearings");
        post("clerk", path + "/facts", fact("NEED", "gears", "first call"));
        get("clerk", path + "/dossier")
                .then()
                .body("readyToQualify", equalTo(false))
                .body(
                        "notReady.code",
                        contains("FACTS_MISSING", "FACTS_NOT_VERIFIED", "OWNER_MISSING"))
                .body("notReady[1].facts", contains("NEED"))
                .body("notReady[2].label", equalTo("Nobody owns the lead"));
        as("clerk")
                .header("Accept-Language", "zh-CN")
                .get("/api/v1" + path + "/dossier")
                .then()
                .body("notReady[2].label", equalTo("线索尚未分配"));
    }

    @Test
    void a_lead_with_verified_facts_and_no_owner_names_the_owner() {
        var id = lead("Ownerless Bearings");
        verify(id);
        get("clerk", "/leads/" + id + "/dossier")
                .then()
                .body("readyToQualify", equalTo(false))
                .body("notReady.code", contains("OWNER_MISSING"));
    }

    @Test
    void a_qualified_lead_is_ready_no_more_once_a_required_fact_is_disputed() {
        var id = qualified("Disputed Bearings");
        get("admin", "/leads/" + id + "/dossier")
                .then()
                .body("readyToQualify", equalTo(true))
                .body("notReady", empty());
        post("admin", "/leads/" + id + "/facts", fact("BUDGET", "1 CNY", "trade magazine"));
        get("admin", "/leads/" + id + "/dossier")
                .then()
                .body("readyToQualify", equalTo(false))
                .body("notReady.code", contains("FACTS_NOT_VERIFIED"))
                .body("notReady[0].facts", contains("BUDGET"));
    }
}
