package dev.salesflow.deal.api;

import static dev.salesflow.deal.api.DealSheet.deal;
import static dev.salesflow.servicekit.testing.Desk.as;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static dev.salesflow.servicekit.testing.Office.HUNTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import dev.salesflow.events.Topic;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.Office;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "deal"))
class DealResourceIT {

    private static final String DEALS = "/api/v1/deals";
    private static final Office OFFICE = new Office();

    @BeforeEach
    void openOffice() {
        OFFICE.open(() -> isKnown(HUNTER) && isKnown(Office.FARMER));
    }

    @Test
    void a_deal_goes_from_opening_to_won() {
        var id = openedByHunter();
        step(id, "stage-changes", "{\"to\": \"FIRST_CONTACT\"}");
        step(id, "holds", "{\"reason\": \"Budget in March\"}");
        commanding("hunter").post(DEALS + "/" + id + "/resumptions").then().statusCode(200);
        commanding("hunter")
                .body("{\"outcome\": \"WON\"}")
                .post(DEALS + "/" + id + "/closing")
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("status", equalTo("WON"))
                .body("stage", equalTo("FIRST_CONTACT"));
        as("hunter")
                .get(DEALS + "/" + id + "/events")
                .then()
                .body(
                        "type",
                        contains(
                                "DealOpened",
                                "StageAdvanced",
                                "DealPutOnHold",
                                "DealResumed",
                                "DealWon"))
                .body("data[1].stayedSeconds", lessThan(60));
    }

    @Test
    void a_client_reads_its_own_write_in_the_list() {
        var id = openedByHunter();
        as("hunter")
                .get(DEALS + "?ownerId=" + HUNTER + "&status=OPEN&limit=1&sort=-openedAt")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].amount.amount", equalTo("1250.00"))
                .body("items[0].stage", equalTo("PROSPECTING"));
    }

    @Test
    void a_deal_can_be_seen_as_it_stood() {
        var before = Instant.now();
        var id = openedByHunter();
        var between = Instant.now();
        step(id, "stage-changes", "{\"to\": \"FIRST_CONTACT\"}");
        as("hunter")
                .get(DEALS + "/" + id + "?asOf=" + between)
                .then()
                .statusCode(200)
                .body("stage", equalTo("PROSPECTING"));
        as("hunter").get(DEALS + "/" + id + "?asOf=" + before).then().statusCode(404);
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_has_one_effect() {
        var key = UUID.randomUUID();
        var first = commanding("hunter", key).body(deal(HUNTER)).post(DEALS);
        var second = commanding("hunter", key).body(deal(HUNTER)).post(DEALS);
        assertThat(List.of(second.statusCode(), second.asString(), second.header("ETag")))
                .containsExactly(201, first.asString(), "\"1\"");
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused() {
        var key = UUID.randomUUID();
        commanding("hunter", key).body(deal(HUNTER)).post(DEALS);
        commanding("hunter", key)
                .body(deal(HUNTER).replace("Packaging", "Bottling"))
                .post(DEALS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        var id = openedByHunter();
        step(id, "stage-changes", "{\"to\": \"FIRST_CONTACT\"}");
        commanding("hunter")
                .header("If-Match", "\"1\"")
                .body("{\"to\": \"QUALIFICATION\"}")
                .post(DEALS + "/" + id + "/stage-changes")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(2));
    }

    @Test
    void skipping_without_a_reason_is_answered_with_what_would_be_skipped() {
        commanding("hunter")
                .body("{\"to\": \"PRESENTATION\"}")
                .post(DEALS + "/" + openedByHunter() + "/stage-changes")
                .then()
                .statusCode(422)
                .body("code", equalTo("REASON_REQUIRED"))
                .body("skipped", contains("FIRST_CONTACT", "QUALIFICATION"));
    }

    @Test
    void an_unknown_field_is_refused() {
        commanding("hunter")
                .body("{\"processKey\": \"seven-steps\", \"title\": \"x\", \"colour\": \"red\"}")
                .post(DEALS)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("errors[0].pointer", equalTo("/colour"));
    }

    @Test
    void an_unknown_process_is_refused() {
        commanding("hunter")
                .body(deal(HUNTER).replace("seven-steps", "nine-steps"))
                .post(DEALS)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PROCESS"));
    }

    @Test
    void an_analyst_sees_no_deals() {
        as("analyst").get(DEALS).then().statusCode(403);
    }

    @Test
    void a_deal_of_another_team_does_not_exist() {
        var id = openedByHunter();
        as("farmer").get(DEALS + "/" + id).then().statusCode(404);
        as("farmer").get(DEALS).then().body("items.id", not(hasItem(id.toString())));
        commanding("farmer")
                .body("{\"outcome\": \"WON\"}")
                .post(DEALS + "/" + id + "/closing")
                .then()
                .statusCode(404);
    }

    @Test
    void a_hunter_opens_no_deal_for_someone_else() {
        commanding("hunter").body(deal(Office.FARMER)).post(DEALS).then().statusCode(403);
    }

    @Test
    void a_manager_assigns_the_team_s_deals() {
        var id = openedByHunter();
        var farmer = "{\"owner\": \"" + Office.FARMER + "\"}";
        commanding("hunter")
                .body(farmer)
                .post(DEALS + "/" + id + "/assignments")
                .then()
                .statusCode(403);
        commanding("manager")
                .body(farmer)
                .post(DEALS + "/" + id + "/assignments")
                .then()
                .statusCode(200)
                .body("teamId", equalTo(Office.FARMERS.toString()));
        as("farmer").get(DEALS + "/" + id).then().statusCode(200);
    }

    @Test
    void a_commitment_is_aimed_at_and_obtained() {
        var id = openedByHunter();
        var commitment =
                commanding("hunter")
                        .body("{\"kind\": \"TRIAL\"}")
                        .post(DEALS + "/" + id + "/commitments")
                        .path("commitments[0].id");
        commanding("hunter")
                .body("{\"outcome\": \"OBTAINED\", \"dueOn\": \"2026-05-18\"}")
                .post(DEALS + "/" + id + "/commitments/" + commitment + "/outcome")
                .then()
                .statusCode(200)
                .body("commitments[0].outcome", equalTo("OBTAINED"));
    }

    @Test
    void what_happened_is_on_kafka_in_order() {
        var id = openedByHunter();
        step(id, "closing", "{\"outcome\": \"LOST\", \"reason\": \"PRICE\"}");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(PublishedEvents.typesOf(Topic.DEAL, id))
                                .containsExactly(
                                        "dev.salesflow.deal.DealOpened.v1",
                                        "dev.salesflow.deal.DealLost.v1"));
    }

    private static boolean isKnown(UUID rep) {
        return commanding("admin").body(deal(rep)).post(DEALS).statusCode() == 201;
    }

    private static UUID openedByHunter() {
        var answer = commanding("hunter").body(deal(HUNTER)).post(DEALS);
        return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
    }

    private static void step(UUID id, String noun, String body) {
        commanding("hunter").body(body).post(DEALS + "/" + id + "/" + noun).then().statusCode(200);
    }
}
