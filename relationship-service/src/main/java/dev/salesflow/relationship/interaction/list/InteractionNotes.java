package dev.salesflow.relationship.interaction.list;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was said in interactions: free text about people, which goes when the person is erased.
public final class InteractionNotes {

    private static final String KEEP =
            "insert into interaction_note (interaction_id, contact_id, note) values ($1, $2, $3)";
    private static final String FIND =
            "select note from interaction_note where interaction_id = $1";
    private static final String ERASE =
            "delete from interaction_note where contact_id = any($1::uuid[])";

    private InteractionNotes() {}

    static Uni<Void> keep(
            StoreConnection connection, UUID interactionId, @Nullable UUID contactId, String note) {
        return connection.query(KEEP, Tuple.of(interactionId, contactId, note)).replaceWithVoid();
    }

    static Uni<@Nullable String> find(StoreConnection connection, UUID interactionId) {
        return connection
                .query(FIND, Tuple.of(interactionId))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString(0));
    }

    /// Deletes all that was noted about the people.
    public static Uni<Void> erase(StoreConnection connection, UUID[] contactIds) {
        return connection.query(ERASE, Tuple.of(contactIds)).replaceWithVoid();
    }
}
