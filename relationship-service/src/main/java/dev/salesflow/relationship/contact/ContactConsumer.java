package dev.salesflow.relationship.contact;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.ReceivedContact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Copies people's details from the contact topic; a tombstone erases.
@ApplicationScoped
public class ContactConsumer {

    private static final String GROUP = "relationship-service.contacts";

    private final Inbox inbox;

    ContactConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("contacts")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(
                GROUP,
                batch,
                ReceivedContact::of,
                (session, people) -> ContactCopy.apply(StoreConnection.of(session), people));
    }
}
