package dev.salesflow.lead.validlead.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.assignment.api.AssignmentApi.hunter;
import static dev.salesflow.lead.assignment.api.AssignmentApi.lead;
import static dev.salesflow.lead.assignment.api.AssignmentApi.unique;
import static dev.salesflow.lead.validlead.api.WeekOfCapture.weekOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L3 merged leads and weekly lists of valid leads")
@Tag("L3")
class MergedValidLeadsIT {

    private final String brand = unique("Brand");
    private final String territory = unique("Territory");

    @Test
    void a_lead_is_valid_when_sales_found_the_one_so_that_was_merged_into_it() {
        var source = lead(territory, brand);
        String sheet =
                post("clerk", "/handover-sheets", Map.of("brand", brand))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var enquiries = "/handover-sheets/" + sheet + "/enquiries";
        post("clerk", enquiries, Map.of("leadId", source, "urgency", "URGENT"))
                .then()
                .statusCode(200);
        post("admin", enquiries + "/" + source + "/feedback", Map.of("verdict", "VALID"))
                .then()
                .statusCode(200);
        var target = lead(territory, brand);
        merge(source, target);

        get("admin", "/leads/" + target)
                .then()
                .body("handover.sheetId", equalTo(sheet))
                .body("handover.verdict", equalTo("VALID"));
        get("director", drawnUp(target) + "/leads").then().body("items.id", contains(target));
    }

    @Test
    void in_the_place_of_a_merged_lead_the_one_is_listed_that_goes_on() {
        var listed = valid();
        var list = drawnUp(listed);
        var goesOn = lead(territory, brand);
        merge(listed, goesOn);
        get("director", list + "/leads").then().body("items.id", contains(goesOn));
        get("director", list).then().body("leads", equalTo(1));
    }

    @Test
    void a_merged_lead_is_distributed_as_the_one_that_goes_on_whichever_is_named() {
        var rep = hunter(territory, brand, 5);
        var one = valid();
        var other = valid();
        var list = drawnUp(one);
        var goesOnForOne = lead(territory, brand);
        var goesOnForOther = lead(territory, brand);
        merge(one, goesOnForOne);
        merge(other, goesOnForOther);
        var named = List.of(to(one, rep), to(goesOnForOther, rep));
        post("director", list + "/distribution", Map.of("assignments", named))
                .then()
                .statusCode(200)
                .body("distributed", equalTo(2));

        get("admin", "/leads/" + goesOnForOne).then().body("assignment.ownerId", equalTo(rep));
        get("admin", "/leads/" + goesOnForOther).then().body("assignment.ownerId", equalTo(rep));
        List<String> noted = get("director", list + "/events").path("[1].data.leadIds");
        assertThat(noted).containsExactly(one, other);
    }

    @Test
    void the_policy_gives_the_lead_that_goes_on_for_a_merged_one() {
        var rep = hunter(territory, brand, 5);
        var listed = valid();
        var list = drawnUp(listed);
        var goesOn = lead(territory, brand);
        merge(listed, goesOn);
        post("director", list + "/distribution", Map.of("byPolicy", true, "dryRun", true))
                .then()
                .statusCode(200)
                .body("leads.leadId", contains(goesOn))
                .body("leads.salesRepId", contains(rep));
        post("director", list + "/distribution", Map.of("byPolicy", true))
                .then()
                .statusCode(200)
                .body("distributed", equalTo(1));
        get("admin", "/leads/" + goesOn).then().body("assignment.ownerId", equalTo(rep));
    }

    @Test
    void a_distribution_that_changes_nothing_is_no_event_of_the_list() {
        var lead = valid();
        var list = drawnUp(lead);
        var body = Map.of("assignments", List.of(to(lead, hunter(territory, brand, 5))));
        post("director", list + "/distribution", body).then().header("ETag", "\"2\"");
        post("director", list + "/distribution", body)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("distributed", equalTo(1));
        List<String> types = get("director", list + "/events").path("type");
        assertThat(types).containsExactly("ValidLeadListDrawnUp", "ValidLeadListDistributed");
    }

    /// A new lead of the brand with somebody to talk to and a need.
    private String valid() {
        var lead = lead(territory, brand);
        post("clerk", "/leads/" + lead + "/facts", fact("NEED", "gears", "first call"))
                .then()
                .statusCode(200);
        return lead;
    }

    /// The path of the brand's list of the week in which the lead was captured.
    private String drawnUp(String lead) {
        String id =
                drawUp(Map.of("week", weekOf(lead), "brand", brand))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return "/valid-lead-lists/" + id;
    }

    private static Response drawUp(Map<String, String> of) {
        return post("director", "/valid-lead-lists", of);
    }

    private static void merge(String source, String target) {
        post("admin", "/leads/" + source + "/merge", Map.of("intoLeadId", target))
                .then()
                .statusCode(200);
    }

    private static Map<String, String> to(String lead, String rep) {
        return Map.of("leadId", lead, "salesRepId", rep);
    }
}
