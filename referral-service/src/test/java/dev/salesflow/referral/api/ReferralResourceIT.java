package dev.salesflow.referral.api;

import static dev.salesflow.servicekit.testing.Desk.as;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.events.Topic;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.Office;
import dev.salesflow.servicekit.testing.PublishedEvents;
import dev.salesflow.servicekit.testing.TopicRecords;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "referral"))
class ReferralResourceIT {

    private static final String REFERRALS = "/api/v1/referrals";
    private static final String SHEET =
            """
            {"referrerKind": "CUSTOMER", "companyName": "Borealis Foods",
             "person": {"name": "Wang Wei", "phone": "+86 21 5555 0142", "email": "wei@example.com",
             "position": "Plant manager"}, "note": "Met at the trade fair", "consentGiven": true,
             "territory": "SHANGHAI"}
            """;
    private static final Office OFFICE = new Office();

    @BeforeEach
    void openOffice() {
        OFFICE.open(() -> register("hunter") != null, () -> register("farmer") != null);
    }

    @Test
    void a_registered_referral_can_be_read_with_person_and_note() {
        var id = register("farmer");
        as("farmer")
                .get(REFERRALS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("REGISTERED"))
                .body("person.name", equalTo("Wang Wei"))
                .body("person.phone", equalTo("+86 21 5555 0142"))
                .body("note", equalTo("Met at the trade fair"));
        as("farmer")
                .get(REFERRALS + "?stage=REGISTERED&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].person", nullValue());
    }

    @Test
    void an_event_has_no_personal_data_and_the_person_travels_apart() {
        var id = register("farmer");
        var events = REFERRALS + "/" + id + "/events";
        var history = as("farmer").get(events);
        assertThat(history.jsonPath().getList("type")).containsExactly("ReferralRegistered");
        assertThat(history.asString()).doesNotContain("Wang", "5555", "example.com", "trade fair");
        var contactId = UUID.fromString(history.path("[0].data.contactId"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(PublishedEvents.typesOf(Topic.REFERRAL, UUID.fromString(id)))
                                .containsExactly("dev.salesflow.referral.ReferralRegistered.v1"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(TopicRecords.of(Topic.CONTACT, contactId))
                                .extracting(found -> new String(found.value(), UTF_8))
                                .first()
                                .asString()
                                .contains("Wang Wei"));
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_makes_no_second_referral() {
        var key = UUID.randomUUID();
        var first = commanding("clerk", key).body(SHEET).post(REFERRALS);
        var second = commanding("clerk", key).body(SHEET).post(REFERRALS);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        as("clerk")
                .get(REFERRALS + "/" + first.path("id") + "/events")
                .then()
                .body("type", contains("ReferralRegistered"));
    }

    @Test
    void a_key_used_for_another_request_is_refused() {
        var key = UUID.randomUUID();
        commanding("clerk", key).body(SHEET).post(REFERRALS).then().statusCode(201);
        commanding("clerk", key)
                .body(SHEET.replace("Borealis", "Australis"))
                .post(REFERRALS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void without_consent_nothing_is_registered() {
        commanding("farmer")
                .body(SHEET.replace("\"consentGiven\": true", "\"consentGiven\": false"))
                .post(REFERRALS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("CONSENT_MISSING"))
                .body("errors[0].pointer", equalTo("/consentGiven"));
    }

    @Test
    void faults_of_a_request_are_named() {
        commanding("farmer")
                .body(SHEET.replace("territory", "territori"))
                .post(REFERRALS)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        commanding("farmer")
                .body(SHEET.replace("Wang Wei", " "))
                .post(REFERRALS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID"));
        as("farmer")
                .body(SHEET)
                .post(REFERRALS)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        as("farmer")
                .get(REFERRALS + "?colour=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void a_stale_version_is_refused() {
        commanding("farmer")
                .header("If-Match", "\"3\"")
                .body(SHEET)
                .post(REFERRALS)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(0));
    }

    @Test
    void analysts_and_strangers_get_nothing() {
        commanding("analyst").body(SHEET).post(REFERRALS).then().statusCode(403);
        as("analyst").get(REFERRALS).then().statusCode(403);
        RestAssured.get(REFERRALS).then().statusCode(401);
    }

    @Test
    void what_one_may_not_see_is_not_there() {
        var farmers = register("farmer");
        as("hunter").get(REFERRALS + "/" + farmers).then().statusCode(404);
        as("hunter").get(REFERRALS + "/" + farmers + "/events").then().statusCode(404);
        as("hunter").get(REFERRALS + "?limit=200").then().body("items.id", not(hasItem(farmers)));
        as("manager").get(REFERRALS + "/" + farmers).then().statusCode(404);
        as("admin").get(REFERRALS + "/" + farmers).then().statusCode(200);
        as("admin").get(REFERRALS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_manager_sees_the_own_team() {
        var hunters = register("hunter");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("manager").get(REFERRALS + "/" + hunters).statusCode() == 200);
    }

    @Test
    void a_referral_did_not_exist_before_it_was_registered() {
        var before = Instant.now().minusSeconds(60);
        var id = register("farmer");
        as("farmer").get(REFERRALS + "/" + id + "?asOf=" + before).then().statusCode(404);
        as("farmer")
                .get(REFERRALS + "/" + id + "?asOf=" + Instant.now().plusSeconds(60))
                .then()
                .statusCode(200);
    }

    /// The id of a new referral; null while the service does not know the rep yet.
    private static String register(String user) {
        var answer = commanding(user).body(SHEET).post(REFERRALS);
        return answer.statusCode() == 201 ? answer.path("id") : null;
    }
}
