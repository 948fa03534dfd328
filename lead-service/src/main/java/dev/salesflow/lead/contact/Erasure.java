package dev.salesflow.lead.contact;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.duplicate.list.LeadIdentities;
import dev.salesflow.servicekit.contact.Contacts;
import dev.salesflow.servicekit.words.Words;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/// Erases people from all that can be searched or read here. Events and figures stay: they name
/// nobody.
public final class Erasure {

    private static final String DROP =
            "delete from contact_copy where contact_id = any($1::uuid[])";

    private Erasure() {}

    /// Erases people whose details are kept here: the tombstone tells everybody else.
    public static Uni<Void> atOwner(StoreConnection connection, UUID contactId) {
        return Contacts.erase(connection, contactId)
                .chain(() -> of(connection, List.of(contactId)));
    }

    /// Erases the copy of people's details, the keys that are theirs and what was written about
    /// them, once nobody else is making keys of the details.
    static Uni<Void> of(StoreConnection connection, List<UUID> contactIds) {
        if (contactIds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = contactIds.toArray(UUID[]::new);
        return People.lock(connection, ids)
                .chain(() -> connection.query(DROP, Tuple.of((Object) ids)))
                .chain(() -> LeadIdentities.erase(connection, ids))
                .chain(() -> eraseWords(connection, contactIds));
    }

    private static Uni<Void> eraseWords(StoreConnection connection, List<UUID> contactIds) {
        return Multi.createFrom()
                .iterable(contactIds)
                .onItem()
                .transformToUniAndConcatenate(id -> Words.eraseOf(connection, id))
                .collect()
                .last();
    }
}
