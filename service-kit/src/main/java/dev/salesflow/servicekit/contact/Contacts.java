package dev.salesflow.servicekit.contact;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The service's table of people: plain rows that can be erased, published on the contact topic by
/// the relay.
public final class Contacts {

    private static final String PUT =
            """
            insert into contact (contact_id, name, phone, email, position)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
            on conflict (contact_id) do nothing
            """;
    private static final String FIND =
            """
            select contact_id, name, phone, email, position from contact
            where contact_id = any($1::uuid[]) and erased_at is null
            """;
    private static final String ERASE =
            """
            update contact set name = null, phone = null, email = null, position = null,
              erased_at = coalesce(erased_at, clock_timestamp()), changed_by = pg_current_xact_id()
            where contact_id = $1
            """;

    private Contacts() {}

    /// Keeps people that are not known yet; those that are stay as they are.
    public static Uni<Void> keep(StoreConnection connection, List<ContactDetails> people) {
        if (people.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var arguments =
                Tuple.of(
                        people.stream().map(ContactDetails::contactId).toArray(UUID[]::new),
                        people.stream().map(ContactDetails::name).toArray(String[]::new),
                        people.stream().map(ContactDetails::phone).toArray(String[]::new),
                        people.stream().map(ContactDetails::email).toArray(String[]::new),
                        people.stream().map(ContactDetails::position).toArray(String[]::new));
        return connection.query(PUT, arguments).replaceWithVoid();
    }

    /// The people among the ids that are known and not erased.
    public static Uni<Map<UUID, ContactDetails>> find(
            StoreConnection connection, List<UUID> contactIds) {
        return connection
                .query(FIND, Tuple.of(contactIds.toArray(UUID[]::new)))
                .map(rows -> {
                    var people = new HashMap<UUID, ContactDetails>();
                    StreamSupport.stream(rows.spliterator(), false)
                            .map(row ->
                                    new ContactDetails(
                                            row.getUUID(0),
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4)))
                            .forEach(person -> people.put(person.contactId(), person));
                    return people;
                });
    }

    /// The person, unless unknown or erased.
    public static Uni<@Nullable ContactDetails> find(StoreConnection connection, UUID contactId) {
        return find(connection, List.of(contactId)).map(people -> people.get(contactId));
    }

    /// Erases a person: the details go here and, by a tombstone, everywhere else.
    public static Uni<Void> erase(StoreConnection connection, UUID contactId) {
        return connection.query(ERASE, Tuple.of(contactId)).replaceWithVoid();
    }
}
