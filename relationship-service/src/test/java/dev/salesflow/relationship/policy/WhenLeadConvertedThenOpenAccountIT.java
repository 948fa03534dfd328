package dev.salesflow.relationship.policy;

import static dev.salesflow.servicekit.testing.Desk.as;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.Office;
import dev.salesflow.servicekit.testing.OutgoingEvent;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "relationship"))
class WhenLeadConvertedThenOpenAccountIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INTERACTIONS = "/api/v1/interactions";

    private final UUID contact = UUID.randomUUID();
    private final LeadConverted lead = converted(contact);

    @Test
    void a_converted_lead_is_one_account_and_one_stakeholder_however_often_it_is_told() {
        var stream = UUID.randomUUID();
        var told = new OutgoingEvent(UUID.randomUUID(), stream, 7, "hunter", lead);
        var later = converted(null);
        PublishedEvents.publish(
                List.of(
                        told,
                        told,
                        new OutgoingEvent(UUID.randomUUID(), stream, 8, "hunter", later)));

        awaitThat(() -> as("admin").get("/api/v1/stakeholders/" + later.stakeholderId()));
        assertThat(types("/api/v1/accounts/" + lead.accountId())).containsExactly("AccountOpened");
        assertThat(types("/api/v1/stakeholders/" + lead.stakeholderId()))
                .containsExactly("StakeholderIdentified");
        as("admin")
                .get("/api/v1/accounts/" + lead.accountId())
                .then()
                .body("companyName", equalTo("Jinhua Foods"))
                .body("kind", equalTo("PROSPECT"))
                .body("leadId", equalTo(stream.toString()));
        as("admin")
                .get("/api/v1/stakeholders?dealId=" + lead.dealId())
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].contactId", equalTo(contact.toString()));
    }

    @Test
    void the_person_is_named_to_those_who_may_see_people_until_erased() {
        convert();
        PublishedEvents.publishContact(
                contact, new ContactDetails(contact, "Li Na", "+86 10 5555 0100", null, "Buyer"));
        var one = "/api/v1/stakeholders/" + lead.stakeholderId();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> as("admin").get(one).then().body("person.name", equalTo("Li Na")));
        as("analyst").get(one).then().statusCode(200).body("person", nullValue());
        as("admin").get("/api/v1/contacts/" + contact).then().body("position", equalTo("Buyer"));
        as("analyst").get("/api/v1/contacts/" + contact).then().statusCode(403);
        var interaction = record("Asked for a discount").<String>path("id");

        PublishedEvents.publishContact(contact, null);
        await().atMost(PATIENCE)
                .until(() -> as("admin").get("/api/v1/contacts/" + contact).statusCode() == 404);
        as("admin").get(one).then().statusCode(200).body("person", nullValue());
        as("admin")
                .get(INTERACTIONS + "/" + interaction)
                .then()
                .statusCode(200)
                .body("note", nullValue());
        assertThat(types(one)).containsExactly("StakeholderIdentified", "InteractionRecorded");
    }

    @Test
    void a_person_kept_elsewhere_is_not_erased_here() {
        convert();
        PublishedEvents.publishContact(
                contact, new ContactDetails(contact, "Li Na", null, null, null));
        awaitThat(() -> as("admin").get("/api/v1/contacts/" + contact));
        as("admin").delete("/api/v1/contacts/" + contact).then().statusCode(404);
        as("manager").delete("/api/v1/contacts/" + contact).then().statusCode(403);
        as("admin").get("/api/v1/contacts/" + contact).then().statusCode(200);
    }

    @Test
    void an_interaction_is_recorded_with_its_note_apart() {
        convert();
        var recorded = record("Wants a second line by summer");
        assertThat(recorded.statusCode()).isEqualTo(201);
        assertThat(recorded.header("ETag")).isEqualTo("\"2\"");
        var stakeholder = "/api/v1/stakeholders/" + lead.stakeholderId();
        assertThat(as("admin").get(stakeholder + "/events").asString())
                .contains("InteractionRecorded")
                .doesNotContain("second line");
        as("admin").get(stakeholder).then().body("interactions", equalTo(1));
        as("admin")
                .get(INTERACTIONS + "/" + recorded.path("id"))
                .then()
                .body("note", equalTo("Wants a second line by summer"))
                .body("accountId", equalTo(lead.accountId().toString()));
        as("admin")
                .get(INTERACTIONS + "?function=CARE&stakeholderId=" + lead.stakeholderId())
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].note", nullValue());
    }

    @Test
    void an_interaction_that_is_not_held_yet_or_with_nobody_is_refused() {
        convert();
        interaction(lead.stakeholderId(), Instant.now().plusSeconds(3600), "Later")
                .then()
                .statusCode(422)
                .body("code", equalTo("INTERACTION_IN_FUTURE"));
        interaction(UUID.randomUUID(), Instant.now(), "Who?").then().statusCode(404);
    }

    private void convert() {
        PublishedEvents.publish(UUID.randomUUID(), 7, lead);
        awaitThat(() -> as("admin").get("/api/v1/stakeholders/" + lead.stakeholderId()));
    }

    private Response record(String note) {
        return interaction(lead.stakeholderId(), Instant.now().minusSeconds(60), note);
    }

    private static Response interaction(UUID stakeholder, Instant heldAt, String note) {
        return commanding("admin")
                .body(
                        """
                        {"stakeholderId": "%s", "function": "CARE", "method": "VISIT",
                         "heldAt": "%s", "note": "%s"}
                        """
                                .formatted(stakeholder, heldAt, note))
                .post(INTERACTIONS);
    }

    private static List<String> types(String resource) {
        return as("admin").get(resource + "/events").path("type");
    }

    private static void awaitThat(Supplier<Response> answer) {
        await().atMost(PATIENCE).until(() -> answer.get().statusCode() == 200);
    }

    private static LeadConverted converted(UUID contact) {
        return new LeadConverted(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Packaging line",
                "Jinhua Foods",
                AcquisitionChannel.ONLINE,
                Office.HUNTER,
                Office.HUNTERS,
                contact,
                null,
                "seven-steps",
                null);
    }
}
