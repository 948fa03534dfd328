package dev.salesflow.lead.policy;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.policy.WhenReferralRegisteredThenCaptureLead.leadOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.referral.ReferralEvent.ReferralRegistered;
import dev.salesflow.events.referral.ReferrerKind;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.OutgoingEvent;
import dev.salesflow.servicekit.testing.TopicRecords;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class ParkedStreamsIT {

    private static final String CONSUMER = "lead-service.referrals";
    private static final String PARKED = "/operations/parked-streams";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ReferralRegistered MENDED =
            new ReferralRegistered(
                    ReferrerKind.PEER, null, "Mended", new UUID(7, 8), true, null, null);

    @Inject DataSource database;

    @Test
    void a_stream_that_could_not_be_read_waits_until_it_is_mended_and_released() {
        var referral = UUID.randomUUID();
        publishUnreadable(referral);
        await().atMost(PATIENCE).until(() -> waiting(referral).equals(List.of(1)));

        release(referral.toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("STREAM_STILL_UNREADABLE"));
        assertThat(waiting(referral)).containsExactly(1);

        mend(referral);
        release(referral.toString()).then().statusCode(200).body("records", equalTo(1));
        assertThat(waiting(referral)).isEmpty();
        get("admin", "/leads/" + leadOf(referral)).then().statusCode(200);
    }

    @Test
    void a_stream_that_is_not_parked_has_nothing_to_release() {
        var referral = UUID.randomUUID();
        publishUnreadable(referral);
        await().atMost(PATIENCE).until(() -> waiting(referral).equals(List.of(1)));

        release("another stream").then().statusCode(200).body("records", equalTo(0));

        assertThat(waiting(referral)).containsExactly(1);
    }

    @Test
    void a_consumer_that_does_not_exist_is_not_found() {
        post("admin", PARKED + "/release", Map.of("consumer", "nobody", "stream", "x"))
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private static Response release(String stream) {
        return post("admin", PARKED + "/release", Map.of("consumer", CONSUMER, "stream", stream));
    }

    /// How many records of the stream wait; empty when it is not parked.
    private static List<Integer> waiting(UUID referral) {
        return get("admin", PARKED)
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.stream == '" + referral + "' }.records");
    }

    private static void publishUnreadable(UUID referral) {
        var told = new OutgoingEvent(UUID.randomUUID(), referral, 1, "farmer", MENDED).toRecord();
        var broken = "{\"referrerKind\": ".getBytes(UTF_8);
        TopicRecords.send(
                List.of(new ProducerRecord<>(told.topic(), 1, told.key(), broken, told.headers())));
    }

    /// Stands for a release of the service that can read what the one before could not.
    private void mend(UUID referral) {
        var sql = "update parked_record set payload = ? where consumer = ? and stream_id = ?";
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setBytes(1, EventJson.write(MENDED).getBytes(UTF_8));
            update.setString(2, CONSUMER);
            update.setString(3, referral.toString());
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
