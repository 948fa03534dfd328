package dev.salesflow.relationship.contact.api;

import static dev.salesflow.servicekit.testing.Desk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.salesflow.events.Topic;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.contact.Contacts;
import dev.salesflow.servicekit.testing.TopicRecords;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "relationship"))
class ContactErasureIT {

    @Test
    void a_person_kept_here_is_erased_here_and_by_a_tombstone_everywhere() throws Throwable {
        var contact = UUID.randomUUID();
        keep(new ContactDetails(contact, "Li Na", null, null, null));
        as("admin").get("/api/v1/contacts/" + contact).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !TopicRecords.of(Topic.CONTACT, contact).isEmpty());

        as("admin").delete("/api/v1/contacts/" + contact).then().statusCode(204);
        as("admin").get("/api/v1/contacts/" + contact).then().statusCode(404);
        as("admin").delete("/api/v1/contacts/" + contact).then().statusCode(204);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(TopicRecords.of(Topic.CONTACT, contact).getLast().value())
                                .isNull());
        as("admin").get("/api/v1/contacts/" + contact).then().statusCode(404);
    }

    private static void keep(ContactDetails person) throws Throwable {
        var pool = Arc.container().instance(Pool.class).get();
        VertxContextSupport.subscribeAndAwait(
                () -> Contacts.keep(StoreConnection.of(pool), List.of(person)));
    }
}
