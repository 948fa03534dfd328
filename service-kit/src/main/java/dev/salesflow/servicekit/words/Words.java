package dev.salesflow.servicekit.words;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What was written about people in words of one's own: named texts under the id of the sheet, talk
/// or step that an event tells of.
public final class Words {

    private static final String KEEP =
            """
            insert into words (words_id, contact_id, texts) values ($1, $2, $3)
            on conflict (words_id) do nothing
            """;
    private static final String FIND =
            "select words_id, texts from words where words_id = any($1::uuid[])";
    private static final String ERASE = "delete from words where contact_id = $1";

    private Words() {}

    /// Keeps texts by their names; those that were kept under the id before stay as they are.
    ///
    /// @param contactId the person whom they are about and with whom they are erased; absent when
    ///   they are about nobody we know
    public static Uni<Void> keep(
            StoreConnection connection,
            UUID wordsId,
            @Nullable UUID contactId,
            Map<String, String> texts) {
        var json = new JsonObject();
        texts.forEach(json::put);
        return connection.query(KEEP, Tuple.of(wordsId, contactId, json)).replaceWithVoid();
    }

    /// The texts under each id that has any; nothing under those that are unknown or erased.
    public static Uni<Map<UUID, Map<String, String>>> find(
            StoreConnection connection, List<UUID> wordsIds) {
        if (wordsIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return connection
                .query(FIND, Tuple.of((Object) wordsIds.toArray(UUID[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(Collectors.toMap(row -> row.getUUID(0), Words::texts)));
    }

    /// Deletes all that was written about a person.
    public static Uni<Void> eraseOf(StoreConnection connection, UUID contactId) {
        return connection.query(ERASE, Tuple.of(contactId)).replaceWithVoid();
    }

    private static Map<String, String> texts(Row row) {
        var json = row.getJsonObject(1);
        var texts = new TreeMap<String, String>();
        json.fieldNames().forEach(name -> texts.put(name, json.getString(name)));
        return texts;
    }
}
