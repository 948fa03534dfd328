package dev.salesflow.lead.contact;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Looks people up, wherever their details are kept.
public final class People {

    private static final String FIND =
            """
            select contact_id, name, phone, email, position from person
            where contact_id = any($1::uuid[])
            """;
    private static final String NAMES =
            "select name from person where contact_id = any($1::uuid[])";
    private static final String KEPT_HERE = "select 1 from contact where contact_id = $1";

    /// In one order for everybody, so that nobody waits in a circle.
    private static final String LOCK =
            """
            select pg_advisory_xact_lock(sorted.lock) from (
              select distinct hashtextextended('contact/' || id, 0) as lock
              from unnest($1::uuid[]) as id order by 1) sorted
            """;

    private People() {}

    /// The person, unless unknown or erased.
    public static Uni<@Nullable ContactDetails> find(StoreConnection connection, UUID contactId) {
        return find(connection, List.of(contactId)).map(people -> people.get(contactId));
    }

    /// The people among the ids who are known and not erased.
    public static Uni<Map<UUID, ContactDetails>> find(
            StoreConnection connection, List<UUID> contactIds) {
        return connection
                .query(FIND, Tuple.of((Object) contactIds.toArray(UUID[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(People::person)
                                .collect(toUnmodifiableMap(ContactDetails::contactId, p -> p)));
    }

    /// The names of people, without those who are unknown or erased.
    public static Uni<List<String>> names(StoreConnection connection, List<UUID> contactIds) {
        return connection
                .query(NAMES, Tuple.of((Object) contactIds.toArray(UUID[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .filter(Objects::nonNull)
                                .toList());
    }

    /// The person as known once nobody else is taking in a copy or erasing, so that either this
    /// transaction sees what the other did or the other one sees what this one wrote.
    public static Uni<@Nullable ContactDetails> findLocked(
            StoreConnection connection, @Nullable UUID contactId) {
        return contactId == null
                ? Uni.createFrom().nullItem()
                : lock(connection, new UUID[] {contactId}).chain(() -> find(connection, contactId));
    }

    /// Whether the person's details are this service's own, erased ones too.
    public static Uni<Boolean> areKeptHere(StoreConnection connection, UUID contactId) {
        return connection.query(KEPT_HERE, Tuple.of(contactId)).map(rows -> rows.size() > 0);
    }

    static Uni<Void> lock(StoreConnection connection, UUID[] contactIds) {
        return connection.query(LOCK, Tuple.of((Object) contactIds)).replaceWithVoid();
    }

    private static ContactDetails person(Row row) {
        return new ContactDetails(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4));
    }
}
