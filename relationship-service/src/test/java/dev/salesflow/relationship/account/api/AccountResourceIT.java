package dev.salesflow.relationship.account.api;

import static dev.salesflow.servicekit.testing.Desk.as;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.salesflow.events.Topic;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.Office;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "relationship"))
class AccountResourceIT {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String ACME =
            "{\"companyName\": \"Acme Machines\", \"kind\": \"NEW_CUSTOMER\"}";
    private static final Office OFFICE = new Office();

    @BeforeEach
    void openOffice() {
        OFFICE.open(() -> open("hunter") != null, () -> open("farmer") != null);
    }

    @Test
    void an_account_opened_by_hand_belongs_to_its_rep_and_team() {
        var id = open("hunter");
        as("hunter")
                .get(ACCOUNTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("companyName", equalTo("Acme Machines"))
                .body("ownerId", equalTo(Office.HUNTER.toString()))
                .body("teamId", equalTo(Office.HUNTERS.toString()));
        as("hunter")
                .get(ACCOUNTS + "?kind=NEW_CUSTOMER&limit=1")
                .then()
                .body("items[0].id", equalTo(id));
        as("hunter")
                .get(ACCOUNTS + "/" + id + "/events")
                .then()
                .body("type", contains("AccountOpened"))
                .body("actor", contains("hunter"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(PublishedEvents.typesOf(Topic.ACCOUNT, UUID.fromString(id)))
                                .containsExactly("dev.salesflow.account.AccountOpened.v1"));
    }

    @Test
    void a_repeated_request_gets_the_first_answer() {
        var key = UUID.randomUUID();
        var first = commanding("hunter", key).body(ACME).post(ACCOUNTS);
        var second = commanding("hunter", key).body(ACME).post(ACCOUNTS);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        commanding("hunter", key)
                .body(ACME.replace("Acme", "Emca"))
                .post(ACCOUNTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void nobody_opens_an_account_beyond_the_own_reach() {
        var forFarmer =
                """
                {"companyName": "Acme", "kind": "PROSPECT", "ownerId": "%s", "teamId": "%s"}
                """
                        .formatted(Office.FARMER, Office.FARMERS);
        commanding("hunter").body(forFarmer).post(ACCOUNTS).then().statusCode(403);
        commanding("manager").body(forFarmer).post(ACCOUNTS).then().statusCode(403);
        commanding("admin").body(forFarmer).post(ACCOUNTS).then().statusCode(201);
        commanding("analyst").body(ACME).post(ACCOUNTS).then().statusCode(403);
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(ACME)
                .post(ACCOUNTS)
                .then()
                .statusCode(401);
    }

    @Test
    void faults_of_a_request_are_named() {
        commanding("hunter")
                .body(ACME.replace("kind", "sort"))
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        commanding("hunter")
                .body(ACME.replace("NEW_CUSTOMER", "OLD_CUSTOMER"))
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID"));
        as("hunter")
                .body(ACME)
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        commanding("hunter")
                .header("If-Match", "\"2\"")
                .body(ACME)
                .post(ACCOUNTS)
                .then()
                .statusCode(412);
    }

    @Test
    void what_one_may_not_see_is_not_there() {
        var farmers = open("farmer");
        as("hunter").get(ACCOUNTS + "/" + farmers).then().statusCode(404);
        as("hunter").get(ACCOUNTS + "?limit=200").then().body("items.id", not(hasItem(farmers)));
        as("manager").get(ACCOUNTS + "/" + farmers + "/events").then().statusCode(404);
        as("analyst").get(ACCOUNTS + "/" + farmers).then().statusCode(200);
        as("admin").get(ACCOUNTS + "/no-id").then().statusCode(404);
    }

    @Test
    void an_account_did_not_exist_before_it_was_opened() {
        var before = Instant.now().minusSeconds(60);
        var id = open("hunter");
        as("hunter").get(ACCOUNTS + "/" + id + "?asOf=" + before).then().statusCode(404);
    }

    /// The id of a new account; null while the service does not know the rep yet.
    private static String open(String user) {
        var answer = commanding(user).body(ACME).post(ACCOUNTS);
        return answer.statusCode() == 201 ? answer.path("id") : null;
    }
}
