package dev.salesflow.eventstore;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a command came out that changed nothing. No event tells of it, so it is kept beside them for
/// a repeat to get the first answer too.
///
/// @param version at which the stream stood
record KeptOutcome(int version, String payloadHash) {

    private static final String FIND =
            """
            select version, payload_hash from unchanging_command
            where stream_id = $1 and command_id = $2
            """;
    private static final String KEEP =
            """
            insert into unchanging_command (stream_id, command_id, version, payload_hash)
            values ($1, $2, $3, $4) on conflict do nothing
            """;

    static Uni<@Nullable KeptOutcome> find(
            StoreConnection connection, StreamKey key, UUID commandId) {
        return connection.query(FIND, Tuple.of(key.id(), commandId)).map(KeptOutcome::first);
    }

    /// Keeps the outcome, unless the command's is kept already: then completes with that one.
    static Uni<@Nullable KeptOutcome> keep(
            StoreConnection connection, StreamKey key, int version, CommandContext context) {
        var row = Tuple.of(key.id(), context.commandId(), version, context.payloadHash());
        return connection
                .query(KEEP, row)
                .chain(kept ->
                        kept.rowCount() == 0
                                ? find(connection, key, context.commandId())
                                : Uni.createFrom().nullItem());
    }

    private static @Nullable KeptOutcome first(RowSet<Row> rows) {
        var all = rows.iterator();
        if (!all.hasNext()) {
            return null;
        }
        var row = all.next();
        return new KeptOutcome(row.getInteger("version"), row.getString("payload_hash"));
    }
}
