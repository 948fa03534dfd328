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
import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.testing.StackResource;
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
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class ParkedStreamsIT {

    private static final String CONSUMER = "lead-service.referrals";
    private static final String PARKED = "/operations/parked-streams";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        var kafka =
                new ProducerRecord<>(
                        "salesflow.referral.v1",
                        1,
                        referral.toString(),
                        "{\"referrerKind\": ".getBytes(UTF_8));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_subject", referral.toString(),
                        "ce_sequence", "0000000001",
                        "ce_type", "dev.salesflow.referral.ReferralRegistered.v1",
                        "ce_time", "2026-03-02T08:00:00Z",
                        "ce_recordedtime", "2026-03-02T08:00:00Z",
                        "ce_actor", "farmer",
                        "ce_correlationid", UUID.randomUUID().toString())
                .forEach((name, value) -> kafka.headers().add(name, value.getBytes(UTF_8)));
        var broker = Stack.shared().bootstrapServers();
        try (var producer =
                new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(kafka);
        }
    }

    /// Stands for a release of the service that can read what the one before could not.
    private void mend(UUID referral) {
        var event =
                new ReferralRegistered(
                        ReferrerKind.PEER, null, "Mended", new UUID(7, 8), true, null, null);
        var sql = "update parked_record set payload = ? where consumer = ? and stream_id = ?";
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setBytes(1, EventJson.write(event).getBytes(UTF_8));
            update.setString(2, CONSUMER);
            update.setString(3, referral.toString());
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
