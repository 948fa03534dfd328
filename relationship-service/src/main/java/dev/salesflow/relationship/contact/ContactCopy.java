package dev.salesflow.relationship.contact;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.ReceivedContact;
import dev.salesflow.relationship.interaction.list.InteractionNotes;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The copy of people whose details other services keep. Those kept here stay out of it: their own
/// row is the truth, also when it comes back from the topic late.
final class ContactCopy {

    private static final String PUT =
            """
            insert into contact_copy (contact_id, name, phone, email, position)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
              as p(contact_id, name, phone, email, position)
            where not exists (select from contact c where c.contact_id = p.contact_id)
            on conflict (contact_id) do update set name = excluded.name, phone = excluded.phone,
              email = excluded.email, position = excluded.position
            """;
    private static final String DROP =
            "delete from contact_copy where contact_id = any($1::uuid[])";

    private ContactCopy() {}

    /// Brings the copy up to a batch; of several records of one person the last counts.
    static Uni<Void> apply(StoreConnection connection, List<ReceivedContact> batch) {
        var latest = new LinkedHashMap<UUID, ReceivedContact>();
        batch.forEach(received -> latest.put(received.contactId(), received));
        var known = new ArrayList<ContactDetails>();
        var erased = new HashSet<UUID>();
        for (var received : latest.values()) {
            var details = received.details();
            if (details == null) {
                erased.add(received.contactId());
            } else {
                known.add(details);
            }
        }
        return put(connection, known).chain(() -> erase(connection, erased));
    }

    /// Erases people from the copy and with them all that was noted about them.
    static Uni<Void> erase(StoreConnection connection, Collection<UUID> contactIds) {
        if (contactIds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = contactIds.toArray(UUID[]::new);
        return connection
                .query(DROP, Tuple.of(ids))
                .chain(() -> InteractionNotes.erase(connection, ids));
    }

    private static Uni<Void> put(StoreConnection connection, List<ContactDetails> people) {
        if (people.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = people.stream().map(ContactDetails::contactId).toArray(UUID[]::new);
        var arguments =
                Tuple.of(
                        ids,
                        texts(people, ContactDetails::name),
                        texts(people, ContactDetails::phone),
                        texts(people, ContactDetails::email),
                        texts(people, ContactDetails::position));
        return connection.query(PUT, arguments).replaceWithVoid();
    }

    private static String[] texts(
            List<ContactDetails> people, Function<ContactDetails, String> field) {
        return people.stream().map(field).toArray(String[]::new);
    }
}
