package dev.salesflow.lead.contact;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.ReceivedContact;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The copy of people whose details other services keep, with the keys by which their leads are
/// recognised. Those kept here stay out of it: their own row is the truth, also when it comes back
/// from the topic late.
final class ContactCopy {

    private static final String KEPT_ELSEWHERE =
            """
            select p.id from unnest($1::uuid[]) as p(id)
            where not exists (select from contact c where c.contact_id = p.id)
            """;
    private static final String PUT =
            """
            insert into contact_copy (contact_id, name, phone, email, position)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
            on conflict (contact_id) do update set name = excluded.name, phone = excluded.phone,
              email = excluded.email, position = excluded.position
            """;

    private ContactCopy() {}

    /// Brings the copy up to a batch; of several records of one person the last counts.
    static Uni<Void> apply(StoreConnection connection, List<ReceivedContact> batch) {
        var latest = new LinkedHashMap<UUID, ReceivedContact>();
        batch.forEach(received -> latest.put(received.contactId(), received));
        var known = new ArrayList<ContactDetails>();
        var erased = new ArrayList<UUID>();
        for (var received : latest.values()) {
            var details = received.details();
            if (details == null) {
                erased.add(received.contactId());
            } else {
                known.add(details);
            }
        }
        return keptElsewhere(connection, known)
                .chain(people -> put(connection, people))
                .chain(() -> Erasure.of(connection, erased));
    }

    private static Uni<List<ContactDetails>> keptElsewhere(
            StoreConnection connection, List<ContactDetails> people) {
        return connection
                .query(KEPT_ELSEWHERE, Tuple.of((Object) ids(people)))
                .map(rows -> {
                    var elsewhere = new HashSet<UUID>();
                    rows.forEach(row -> elsewhere.add(row.getUUID(0)));
                    return people.stream()
                            .filter(person -> elsewhere.contains(person.contactId()))
                            .toList();
                });
    }

    private static Uni<Void> put(StoreConnection connection, List<ContactDetails> people) {
        if (people.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var arguments =
                Tuple.of(
                        ids(people),
                        texts(people, ContactDetails::name),
                        texts(people, ContactDetails::phone),
                        texts(people, ContactDetails::email),
                        texts(people, ContactDetails::position));
        return People.lock(connection, ids(people))
                .chain(() -> connection.query(PUT, arguments))
                .chain(() -> CopiedKeys.add(connection, people));
    }

    private static UUID[] ids(List<ContactDetails> people) {
        return people.stream().map(ContactDetails::contactId).toArray(UUID[]::new);
    }

    private static String[] texts(
            List<ContactDetails> people, Function<ContactDetails, String> field) {
        return people.stream().map(field).toArray(String[]::new);
    }
}
