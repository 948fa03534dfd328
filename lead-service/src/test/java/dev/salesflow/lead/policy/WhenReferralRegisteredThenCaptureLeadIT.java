package dev.salesflow.lead.policy;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.policy.WhenReferralRegisteredThenCaptureLead.leadOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.events.referral.ReferralEvent.ReferralRegistered;
import dev.salesflow.events.referral.ReferrerKind;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.OutgoingEvent;
import dev.salesflow.servicekit.testing.TopicRecords;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
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
        var told = new OutgoingEvent(eventId, referral, 1, "farmer", event).toRecord();
        TopicRecords.send(
                List.of(
                        new ProducerRecord<>(
                                told.topic(), 0, told.key(), told.value(), told.headers())));
    }
}
