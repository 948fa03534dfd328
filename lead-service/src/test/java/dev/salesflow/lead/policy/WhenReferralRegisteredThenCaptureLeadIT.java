package dev.salesflow.lead.policy;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.policy.WhenReferralRegisteredThenCaptureLead.leadOf;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
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
class WhenReferralRegisteredThenCaptureLeadIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final UUID PERSON = new UUID(7, 7);

    @Test
    void a_referral_that_comes_again_is_one_lead() {
        var referral = UUID.randomUUID();
        var event = UUID.randomUUID();
        publish(referral, event, true);
        publish(referral, event, true);
        publish(referral, UUID.randomUUID(), true);
        awaitAllTaken();
        get("admin", "/leads?referralId=" + referral + "&total=true")
                .then()
                .body("total", equalTo(1))
                .body("items[0].channel", equalTo("REFERRAL"))
                .body("items[0].contactId", equalTo(PERSON.toString()));
        get("admin", "/leads/" + leadOf(referral) + "/events").then().body("size()", equalTo(1));
    }

    @Test
    void without_consent_no_lead_is_captured() {
        var referral = UUID.randomUUID();
        publish(referral, UUID.randomUUID(), false);
        awaitAllTaken();
        get("admin", "/leads/" + leadOf(referral)).then().statusCode(404);
    }

    /// All records lie in one partition, so that whatever came before the last is taken with it.
    private static void awaitAllTaken() {
        var last = UUID.randomUUID();
        publish(last, UUID.randomUUID(), true);
        await().atMost(PATIENCE)
                .until(() -> get("admin", "/leads/" + leadOf(last)).statusCode() == 200);
    }

    private static void publish(UUID referral, UUID eventId, boolean consent) {
        var event =
                new ReferralRegistered(
                        ReferrerKind.CUSTOMER, null, "Referred", PERSON, consent, null, null);
        var kafka =
                new ProducerRecord<>(
                        "salesflow.referral.v1",
                        0,
                        referral.toString(),
                        EventJson.write(event).getBytes(UTF_8));
        headers(referral, eventId)
                .forEach((name, value) -> kafka.headers().add(name, value.getBytes(UTF_8)));
        try (var producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                Stack.shared().bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(kafka);
        }
    }

    private static Map<String, String> headers(UUID referral, UUID eventId) {
        return Map.of(
                "ce_id", eventId.toString(),
                "ce_subject", referral.toString(),
                "ce_sequence", "0000000001",
                "ce_type", "dev.salesflow.referral.ReferralRegistered.v1",
                "ce_time", "2026-03-02T08:00:00Z",
                "ce_recordedtime", "2026-03-02T08:00:00Z",
                "ce_actor", "farmer",
                "ce_correlationid", UUID.randomUUID().toString());
    }
}
