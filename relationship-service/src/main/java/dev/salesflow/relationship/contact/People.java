package dev.salesflow.relationship.contact;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.access.AccessMatrix;
import dev.salesflow.servicekit.access.Caller;
import dev.salesflow.servicekit.access.Reach;
import dev.salesflow.servicekit.contact.Contacts;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Looks people up, wherever their details are kept, and erases those that are kept here.
@RequestScoped
public class People {

    private static final String FIND =
            """
            select contact_id, name, phone, email, position from contact
            where contact_id = $1 and erased_at is null
            union all
            select contact_id, name, phone, email, position from contact_copy where contact_id = $1
            limit 1
            """;
    private static final String KEPT_HERE = "select 1 from contact where contact_id = $1";

    private final Mutiny.SessionFactory sessions;
    private final Caller caller;

    People(Mutiny.SessionFactory sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    /// Whether the caller's role may see people's details at all: who may look contacts up.
    public boolean mayBeSeen() {
        return AccessMatrix.written().reach("getContact", caller.roles()) != Reach.NONE;
    }

    /// The person, unless unknown or erased.
    public Uni<@Nullable ContactDetails> find(UUID contactId) {
        return sessions.withStatelessSession(session ->
                StoreConnection.of(session)
                        .query(FIND, Tuple.of(contactId))
                        .map(rows -> rows.size() == 0 ? null : person(rows.iterator().next())));
    }

    /// Erases a person whose details are kept here, with all that was noted; answers false when
    /// they are not kept here.
    public Uni<Boolean> erase(UUID contactId) {
        return sessions.withStatelessTransaction(session -> {
            var connection = StoreConnection.of(session);
            return connection
                    .query(KEPT_HERE, Tuple.of(contactId))
                    .chain(rows ->
                            rows.size() == 0
                                    ? Uni.createFrom().item(false)
                                    : erase(connection, contactId).replaceWith(true));
        });
    }

    private static Uni<Void> erase(StoreConnection connection, UUID contactId) {
        return Contacts.erase(connection, contactId)
                .chain(() -> ContactCopy.erase(connection, List.of(contactId)));
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
