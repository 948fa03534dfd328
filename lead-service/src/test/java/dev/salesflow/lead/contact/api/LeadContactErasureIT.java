package dev.salesflow.lead.contact.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.capture.api.Captures.captured;
import static dev.salesflow.lead.capture.api.Captures.company;
import static dev.salesflow.lead.capture.api.Captures.lead;
import static dev.salesflow.lead.capture.api.Captures.phone;
import static dev.salesflow.lead.policy.WhenReferralRegisteredThenCaptureLead.leadOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.Topic;
import dev.salesflow.events.contact.ContactDetails;
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
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L14")
@DisplayName("L14 an erased person leaves no key behind")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LeadContactErasureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void a_contact_kept_here_is_erased_here_and_by_a_tombstone_everywhere() {
        var phone = phone();
        var id = captured(lead(company(), Map.of("name", "Li Na", "phone", phone)));
        String contact = get("admin", "/leads/" + id).path("contactId");
        post("admin", "/leads/" + id + "/contact/erasure", Map.of()).then().statusCode(204);

        get("admin", "/leads/" + id)
                .then()
                .body("contactId", equalTo(contact))
                .body("contact", nullValue());
        assertThat(looksLikeAnother(phone)).isFalse();
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(
                                        TopicRecords.of(Topic.CONTACT, UUID.fromString(contact))
                                                .getLast()
                                                .value())
                                .isNull());
    }

    @Test
    void a_referrer_is_erased_by_name() {
        var referred = lead(company());
        referred.putAll(Map.of("channel", "REFERRAL", "referrer", Map.of("name", "Wang Fang")));
        var id = captured(referred);
        String referrer = get("admin", "/leads/" + id).path("referrerContactId");
        post("admin", "/leads/" + id + "/contact/erasure", Map.of("contactId", referrer))
                .then()
                .statusCode(204);
    }

    @Test
    void somebody_who_has_no_part_in_the_lead_is_not_erased() {
        var id = captured(lead(company()));
        var body = Map.of("contactId", UUID.randomUUID());
        post("admin", "/leads/" + id + "/contact/erasure", body)
                .then()
                .statusCode(409)
                .body("code", equalTo("LEAD_WITHOUT_CONTACT"));
    }

    @Test
    void a_referred_person_is_shown_and_goes_with_the_tombstone_of_the_owner() {
        var contact = UUID.randomUUID();
        var referral = UUID.randomUUID();
        var phone = phone();
        publish(contact, new ContactDetails(contact, "Chen Jie", phone, null, null));
        register(referral, contact);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        get("admin", "/leads/" + leadOf(referral))
                                .then()
                                .statusCode(200)
                                .body("contact.name", equalTo("Chen Jie")));
        await().atMost(PATIENCE).until(() -> looksLikeAnother(phone));
        post("admin", "/leads/" + leadOf(referral) + "/contact/erasure", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTACT_KEPT_ELSEWHERE"));

        publish(contact, null);
        await().atMost(PATIENCE).until(() -> !looksLikeAnother(phone));
        get("admin", "/leads/" + leadOf(referral))
                .then()
                .body("contactId", notNullValue())
                .body("contact", nullValue());
    }

    /// Asks by a capture that is refused in any case, for its company, so that it leaves nothing.
    private static boolean looksLikeAnother(String phone) {
        var company = company();
        captured(lead(company));
        List<List<String>> matched =
                post("clerk", "/leads", lead(company, Map.of("name", "Li Na", "phone", phone)))
                        .path("candidates.matchedOn");
        return matched.contains(List.of("PHONE"));
    }

    private static void register(UUID referral, UUID contact) {
        var event =
                new ReferralRegistered(
                        ReferrerKind.CUSTOMER, null, company(), contact, true, null, null);
        TopicRecords.send(
                List.of(
                        new OutgoingEvent(UUID.randomUUID(), referral, 1, "farmer", event)
                                .toRecord()));
    }

    private static void publish(UUID contact, @Nullable ContactDetails details) {
        var body = details == null ? null : EventJson.write(details).getBytes(UTF_8);
        TopicRecords.send(
                List.of(new ProducerRecord<>(Topic.CONTACT.topicName(), contact.toString(), body)));
    }
}
