package dev.salesflow.lead.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.farmer;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.qualified;
import static dev.salesflow.lead.api.LeadApi.verify;
import static dev.salesflow.servicekit.testing.Desk.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LeadResourceIT {

    @Test
    void a_lead_goes_from_capture_to_conversion_and_every_step_is_published() {
        var id = lead("Northwind Bearings");
        var path = "/leads/" + id;
        post("manager", path + "/assignments", Map.of("salesRepId", hunter()))
                .then()
                .statusCode(200)
                .body("assignment.ownerId", equalTo(hunter()));
        verify(id);
        post("hunter", path + "/scores", Map.of())
                .then()
                .statusCode(200)
                .body("score.profileVersion", equalTo(1));
        post("hunter", path + "/qualification", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("QUALIFIED"));
        post("hunter", path + "/conversion", Map.of("processKey", "seven-steps"))
                .then()
                .statusCode(200)
                .header("ETag", "\"13\"")
                .body("conversion.dealId", equalTo(StreamIds.of("deal", id).toString()));

        List<String> types = get("hunter", path + "/events").path("type");
        assertThat(types)
                .containsExactly(
                        "LeadCaptured",
                        "LeadAssigned",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadScored",
                        "LeadQualified",
                        "LeadConverted");
        var published = types.stream().map(t -> "dev.salesflow.lead." + t + ".v1").toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(PublishedEvents.typesOf(Topic.LEAD, UUID.fromString(id)))
                                .containsExactlyElementsOf(published));
    }

    @Test
    void a_second_conversion_is_refused_with_the_deal() {
        var path = "/leads/" + qualified("Second Conversion");
        var conversion = Map.of("processKey", "seven-steps");
        String deal = post("hunter", path + "/conversion", conversion).path("conversion.dealId");
        post("hunter", path + "/conversion", conversion)
                .then()
                .statusCode(409)
                .body("code", equalTo("LEAD_CONVERTED"))
                .body("dealId", equalTo(deal));
    }

    @Test
    void a_repeated_capture_gets_the_first_answer() {
        var key = UUID.randomUUID().toString();
        var first = post("clerk", "/leads", lead("Repeated", "ONLINE"), key);
        var second = post("clerk", "/leads", lead("Repeated", "ONLINE"), key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_key_used_for_another_lead_is_refused() {
        var key = UUID.randomUUID().toString();
        post("clerk", "/leads", lead("First", "ONLINE"), key).then().statusCode(201);
        post("clerk", "/leads", lead("Second", "ONLINE"), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_command_without_a_key_is_refused() {
        as("clerk")
                .body(lead("No key", "ONLINE"))
                .post("/api/v1/leads")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void a_stale_version_is_refused_with_the_one_that_stands() {
        var id = lead("Stale");
        post("clerk", "/leads/" + id + "/facts", need()).then().statusCode(200);
        as("clerk")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .body(fact("BUDGET", "120000 CNY", "first call"))
                .post("/api/v1/leads/" + id + "/facts")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(2));
    }

    @Test
    void an_unknown_field_is_named() {
        post("clerk", "/leads", Map.of("channel", "ONLINE", "colour", "red"))
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("errors.pointer", hasItem("/colour"));
    }

    @Test
    void every_fault_of_a_request_is_named() {
        post("clerk", "/leads", Map.of("channel", "ONLINE"))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/companyName", "/source")));
    }

    @Test
    void an_analyst_captures_no_lead() {
        post("analyst", "/leads", lead("Analyst", "ONLINE")).then().statusCode(403);
    }

    @Test
    void nobody_reads_leads_without_a_token() {
        given().get("/api/v1/leads").then().statusCode(401);
    }

    @Test
    void a_lead_of_nobody_is_hidden_from_a_hunter_and_seen_by_a_manager() {
        var path = "/leads/" + lead("Unassigned");
        get("hunter", path).then().statusCode(404);
        post("hunter", path + "/facts", need()).then().statusCode(404);
        get("manager", path).then().statusCode(200).body("contact.name", equalTo("Li Wei"));
    }

    @Test
    void a_farmer_takes_a_prospect_only_with_a_reason() {
        var path = "/leads/" + lead("Breach") + "/assignments";
        post("manager", path, Map.of("salesRepId", farmer()))
                .then()
                .statusCode(422)
                .body("code", equalTo("ROLE_BREACH_UNEXPLAINED"));
        post("manager", path, Map.of("salesRepId", farmer(), "roleBreachReason", "dialect"))
                .then()
                .statusCode(200)
                .body("assignment.roleBreachReason", equalTo("dialect"));
    }

    @Test
    void a_lead_is_listed_with_its_contact_as_it_stands() {
        var id = qualified("Listed Company");
        get("hunter", "/leads?companyName=Listed Company&state=QUALIFIED&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].contactName", equalTo("Li Wei"))
                .body("items[0].ownerId", equalTo(hunter()));
    }

    @Test
    void a_lead_reads_as_it_stood() {
        var id = lead("As it stood");
        String captured = get("clerk", "/leads/" + id + "/events").path("[0].occurredAt");
        post("clerk", "/leads/" + id + "/facts", need()).then().statusCode(200);
        get("clerk", "/leads/" + id + "?asOf=" + captured)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("facts.NEED", nullValue());
        get("clerk", "/leads/" + id + "?asOf=2000-01-01T00:00:00Z").then().statusCode(404);
        get("clerk", "/leads/" + id + "?asOf=yesterday").then().statusCode(400);
    }

    @Test
    void no_event_names_a_person() {
        var id = lead("Discreet");
        var events = get("clerk", "/leads/" + id + "/events").asString();
        assertThat(events).contains("contactId").doesNotContain("Li Wei").doesNotContain("5555");
    }

    private static Map<String, Object> need() {
        return fact("NEED", "A second line", "first call");
    }
}
