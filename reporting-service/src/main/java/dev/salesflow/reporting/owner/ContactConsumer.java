package dev.salesflow.reporting.owner;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.ReceivedContact;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// Copies people's names from the contact topic; a tombstone erases the copy.
@Singleton
public class ContactConsumer {

    private static final String GROUP = "reporting-service.contacts";
    private static final String PUT =
            """
            insert into contact_copy (contact_id, name) select * from unnest($1::uuid[], $2::text[])
            on conflict (contact_id) do update set name = excluded.name
            """;
    private static final String ERASE =
            "delete from contact_copy where contact_id = any($1::uuid[])";

    private final InboxConsumer contacts;

    ContactConsumer(Inbox inbox) {
        contacts = inbox.register(GROUP, ReceivedContact::of, ContactConsumer::apply);
    }

    @Incoming("contacts")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return contacts.receive(batch);
    }

    private static Uni<Void> apply(
            Mutiny.StatelessSession session, List<ReceivedContact> contacts) {
        var latest = new LinkedHashMap<UUID, ReceivedContact>();
        contacts.forEach(contact -> latest.put(contact.contactId(), contact));
        var named = latest.values().stream().filter(c -> c.details() != null).toList();
        var erased = latest.values().stream().filter(c -> c.details() == null).toList();
        // an array in second place would be taken for more parameters
        var names = (Object) named.stream().map(ContactConsumer::name).toArray(String[]::new);
        var connection = StoreConnection.of(session);
        return connection
                .query(PUT, Tuple.of(ids(named), names))
                .chain(() -> connection.query(ERASE, Tuple.of(ids(erased))))
                .replaceWithVoid();
    }

    private static String name(ReceivedContact contact) {
        var details = contact.details();
        return details == null ? "" : details.name();
    }

    private static UUID[] ids(List<ReceivedContact> contacts) {
        return contacts.stream().map(ReceivedContact::contactId).toArray(UUID[]::new);
    }
}
