package dev.salesflow.lead.validlead.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.assignment.api.AssignmentApi.assign;
import static dev.salesflow.lead.assignment.api.AssignmentApi.hunter;
import static dev.salesflow.lead.assignment.api.AssignmentApi.lead;
import static dev.salesflow.lead.assignment.api.AssignmentApi.rep;
import static dev.salesflow.lead.assignment.api.AssignmentApi.unique;
import static dev.salesflow.lead.validlead.api.WeekOfCapture.weekOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.events.Topic;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L3 weekly lists of valid leads over HTTP")
@Tag("L3")
class ValidLeadListIT {

    private static final String LISTS = "/valid-lead-lists";

    private final String brand = unique("Brand");
    private final String territory = unique("Territory");

    @Test
    void a_list_holds_the_valid_leads_of_the_brand_and_week() {
        var valid = valid();
        var withoutNeed = lead(territory, brand);
        lead(territory, unique("Other brand"));
        var list = drawnUp(valid);
        get("director", list).then().body("leads", equalTo(1)).body("distributed", equalTo(0));
        get("director", list + "/leads")
                .then()
                .statusCode(200)
                .body("items.id", contains(valid))
                .body("items[0].state", equalTo("OPEN"));
        get("director", "/leads/" + withoutNeed).then().statusCode(200);
    }

    @Test
    void a_brand_has_one_list_of_a_week() {
        var lead = valid();
        var list = drawnUp(lead);
        var id = list.substring(LISTS.length() + 1);
        drawUp(weekOf(lead))
                .then()
                .statusCode(409)
                .body("code", equalTo("VALID_LEAD_LIST_EXISTS"))
                .body("validLeadListId", equalTo(id));
        get("director", LISTS + "?brand=" + brand + "&week=" + weekOf(lead))
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void a_lead_of_another_week_is_not_on_the_list() {
        valid();
        drawUp("2026-W02").then().statusCode(201).body("leads", equalTo(0));
    }

    @Test
    void no_list_is_drawn_up_of_a_week_that_has_not_begun_or_does_not_exist() {
        drawUp("2099-W01").then().statusCode(422).body("code", equalTo("WEEK_NOT_BEGUN"));
        drawUp("2025-W53").then().statusCode(400).body("errors.pointer", contains("/week"));
    }

    @Test
    void a_list_is_distributed_and_each_lead_and_the_list_tell_of_it() {
        var lead = valid();
        var other = valid();
        var list = drawnUp(lead);
        var rep = hunter(territory, brand, 5);
        var body = Map.of("assignments", List.of(to(lead, rep), to(other, rep)));
        var key = UUID.randomUUID().toString();
        var first = post("director", list + "/distribution", body, key);
        first.then().statusCode(200).body("distributed", equalTo(2));
        get("admin", "/leads/" + lead).then().body("assignment.ownerId", equalTo(rep));
        get("admin", "/leads/" + other).then().body("assignment.ownerId", equalTo(rep));

        var second = post("director", list + "/distribution", body, key);
        assertThat(second.asString()).isEqualTo(first.asString());
        List<String> types = get("director", list + "/events").path("type");
        assertThat(types).containsExactly("ValidLeadListDrawnUp", "ValidLeadListDistributed");
        var id = UUID.fromString(list.substring(LISTS.length() + 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> PublishedEvents.typesOf(Topic.VALID_LEAD_LIST, id).size() == 2);
    }

    @Test
    void a_distribution_with_one_lead_refused_gives_none_and_names_each_fault() {
        var lead = valid();
        var owned = valid();
        var list = drawnUp(lead);
        var rep = hunter(territory, brand, 5);
        var farmer = rep("FARMER", territory, brand, 5);
        assign(owned, rep).then().statusCode(200);
        var third = valid();
        var body = Map.of("assignments", List.of(to(lead, farmer), to(owned, farmer)));
        post("director", list + "/distribution", body)
                .then()
                .statusCode(422)
                .body("code", equalTo("DISTRIBUTION_REFUSED"))
                .body(
                        "errors.pointer",
                        contains("/assignments/0/roleBreachReason", "/assignments/1/leadId"))
                .body("errors.code", contains("ROLE_BREACH_UNEXPLAINED", "ALREADY_ASSIGNED"));
        var strange = Map.of("assignments", List.of(to(lead, rep), to(third, rep)));
        post("director", list + "/distribution", strange)
                .then()
                .statusCode(422)
                .body("code", equalTo("LEAD_NOT_ON_LIST"))
                .body("leadIds", contains(third));
        get("admin", "/leads/" + lead).then().body("assignment", nullValue());
        get("director", list).then().body("distributed", equalTo(0));
    }

    @Test
    void what_exceeds_a_capacity_within_one_distribution_is_refused() {
        var lead = valid();
        var other = valid();
        var list = drawnUp(lead);
        var rep = hunter(territory, brand, 1);
        var body = Map.of("assignments", List.of(to(lead, rep), to(other, rep)));
        post("director", list + "/distribution", body)
                .then()
                .statusCode(422)
                .body("errors.code", contains("CAPACITY_EXCEEDED"));
        get("admin", "/sales-reps/" + rep + "/workload").then().body("leads", equalTo(0));
    }

    @Test
    void the_policy_distributes_what_it_can_and_a_dry_run_says_what_remains() {
        var lead = valid();
        var other = valid();
        var list = drawnUp(lead);
        var rep = hunter(territory, brand, 1);
        var dryRun = Map.of("byPolicy", true, "dryRun", true);
        post("director", list + "/distribution", dryRun)
                .then()
                .statusCode(200)
                .body("leads.leadId", containsInAnyOrder(lead, other))
                .body("leads.salesRepId.findAll { it != null }", contains(rep));
        get("director", list).then().header("ETag", "\"1\"");
        post("director", list + "/distribution", Map.of("byPolicy", true))
                .then()
                .statusCode(200)
                .body("leads", equalTo(2))
                .body("distributed", equalTo(1));
        get("admin", "/sales-reps/" + rep + "/workload").then().body("leads", equalTo(1));
        post("director", list + "/distribution", dryRun)
                .then()
                .body("leads.code", contains("NO_REP_FITS"));
    }

    @Test
    void a_request_that_names_a_lead_twice_or_asks_for_both_ways_is_refused() {
        var lead = valid();
        var list = drawnUp(lead);
        var rep = hunter(territory, brand, 5);
        var twice = Map.of("assignments", List.of(to(lead, rep), to(lead, rep)));
        post("director", list + "/distribution", twice)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/assignments/1/leadId"));
        var both = Map.of("assignments", List.of(to(lead, rep)), "byPolicy", true);
        post("director", list + "/distribution", both).then().statusCode(400);
        post("director", list + "/distribution", Map.of()).then().statusCode(400);
    }

    @Test
    void a_manager_distributes_no_list_and_one_that_is_not_there_is_not_found() {
        var body = Map.of("byPolicy", true);
        var path = LISTS + "/" + UUID.randomUUID() + "/distribution";
        post("manager", path, body).then().statusCode(403);
        post("director", path, body).then().statusCode(404);
    }

    /// A new lead of the brand with somebody to talk to and a need.
    private String valid() {
        var lead = lead(territory, brand);
        var need = fact("NEED", "gears", "first call");
        post("clerk", "/leads/" + lead + "/facts", need).then().statusCode(200);
        return lead;
    }

    /// The path of the list of the week in which the lead was captured.
    private String drawnUp(String lead) {
        String id = drawUp(weekOf(lead)).then().statusCode(201).extract().path("id");
        return LISTS + "/" + id;
    }

    private Response drawUp(String week) {
        return post("director", LISTS, Map.of("week", week, "brand", brand));
    }

    private static Map<String, String> to(String lead, String rep) {
        return Map.of("leadId", lead, "salesRepId", rep);
    }
}
