package dev.salesflow.lead.list;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.qualified;
import static dev.salesflow.lead.assignment.api.AssignmentApi.assign;
import static dev.salesflow.lead.assignment.api.AssignmentApi.lead;
import static dev.salesflow.lead.assignment.api.AssignmentApi.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What leads can be found by.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LeadFiltersIT {

    private final String territory = unique("Territory");

    @Test
    void leads_that_nobody_owns_are_found() {
        var free = lead(territory, "Atlas");
        var owned = lead(territory, "Atlas");
        assign(owned, hunter()).then().statusCode(200);

        var all = "/leads?territory=" + territory;
        get("manager", all).then().body("items.id", containsInAnyOrder(free, owned));
        get("manager", all + "&owned=false").then().body("items.id", contains(free));
        get("manager", all + "&owned=true").then().body("items.id", contains(owned));
        get("hunter", all + "&owned=false").then().statusCode(200).body("items", empty());
    }

    @Test
    void owned_is_true_or_false() {
        get("manager", "/leads?owned=maybe")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#query/owned"));
    }

    @Test
    void disqualified_leads_are_found_by_the_reason() {
        var poor = lead(territory, "Atlas");
        post("admin", "/leads/" + poor + "/disqualification", Map.of("reason", "NO_BUDGET"));
        var content = lead(territory, "Atlas");
        post("admin", "/leads/" + content + "/disqualification", Map.of("reason", "NO_NEED"));

        get("manager", "/leads?reason=NO_BUDGET&territory=" + territory)
                .then()
                .statusCode(200)
                .body("items.id", contains(poor));
    }

    @Test
    void the_lead_that_became_a_deal_is_found_by_it() {
        var lead = qualified(unique("Became a deal"));
        var conversion = Map.of("processKey", "seven-steps");
        String deal =
                post("hunter", "/leads/" + lead + "/conversion", conversion)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("conversion.dealId");

        get("manager", "/leads?dealId=" + deal)
                .then()
                .statusCode(200)
                .body("items.id", contains(lead));
    }
}
