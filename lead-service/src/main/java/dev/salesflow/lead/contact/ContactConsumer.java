package dev.salesflow.lead.contact;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.ReceivedContact;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Copies people's details from the contact topic; a tombstone erases.
@Singleton
public class ContactConsumer {

    private static final String GROUP = "lead-service.contacts";

    private final InboxConsumer contacts;

    ContactConsumer(Inbox inbox) {
        contacts =
                inbox.register(
                        GROUP,
                        ReceivedContact::of,
                        (session, people) ->
                                ContactCopy.apply(StoreConnection.of(session), people));
    }

    @Incoming("contacts")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return contacts.receive(batch);
    }
}
