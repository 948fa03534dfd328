package dev.salesflow.eventstore;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Loads and appends streams. Each call is one statement with a constant text, so that one plan is
/// cached.
public final class EventStore {

    static final String LOAD =
            "select "
                    + StoredEvent.COLUMNS
                    + " from event where stream_id = $1 and stream_type = $2 order by version";

    static final String PAGE =
            "select "
                    + StoredEvent.COLUMNS
                    + " from event where position > $1 order by position limit $2";

    static final String APPEND =
            """
            insert into event (stream_type, stream_id, version, slice, event_id, command_id,
              command_seq, type, schema_version, payload, meta, occurred_at)
            select $1, $2, $3::int + e.seq::int, $4, e.event_id, $5, e.seq, e.type, e.schema_version,
              e.payload::jsonb, $6::text::jsonb, e.occurred_at
            from unnest($7::uuid[], $8::text[], $9::smallint[], $10::text[], $11::timestamptz[])
              with ordinality as e(event_id, type, schema_version, payload, occurred_at, seq)
            where (select coalesce(max(version), 0) from event where stream_id = $2) = $3::int
              and not exists
                (select from unchanging_command u where u.stream_id = $2 and u.command_id = $5)
            on conflict do nothing
            """;

    private EventStore() {}

    /// All events of a stream in order of version; empty when there is no such stream, also when
    /// the id is that of another aggregate's stream.
    public static Uni<List<StoredEvent>> load(StoreConnection connection, StreamKey key) {
        return connection
                .query(LOAD, Tuple.of(key.id(), key.topic().aggregate()))
                .map(EventStore::events);
    }

    /// Up to `limit` events after a position, over all streams, in order of insertion.
    public static Uni<List<StoredEvent>> page(StoreConnection connection, long after, int limit) {
        return connection.query(PAGE, Tuple.of(after, limit)).map(EventStore::events);
    }

    /// Appends events if the stream still stands at `expectedVersion` (0 for a new one).
    ///
    /// Fails with [ConcurrentAppend] when another writer was first or the command was carried out
    /// already; unless it says that nothing was stored, the transaction must be rolled back.
    public static Uni<Void> append(
            StoreConnection connection,
            StreamKey key,
            int expectedVersion,
            List<NewEvent> events,
            CommandContext context) {
        var columns = Columns.of(events);
        var arguments =
                Tuple.from(
                        new Object[] {
                            key.topic().aggregate(),
                            key.id(),
                            expectedVersion,
                            key.slice(),
                            context.commandId(),
                            EventJson.write(EventMeta.of(context)),
                            columns.ids,
                            columns.types,
                            columns.schemaVersions,
                            columns.payloads,
                            columns.occurredAt
                        });
        return connection
                .query(APPEND, arguments)
                .invoke(result -> {
                    if (result.rowCount() != events.size()) {
                        throw new ConcurrentAppend(key, result.rowCount() == 0);
                    }
                })
                .replaceWithVoid();
    }

    private static List<StoredEvent> events(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(StoredEvent::of).toList();
    }

    private record Columns(
            UUID[] ids,
            String[] types,
            Short[] schemaVersions,
            String[] payloads,
            OffsetDateTime[] occurredAt) {

        static Columns of(List<NewEvent> events) {
            var types = events.stream().map(e -> EventRegistry.typeOf(e.event())).toList();
            return new Columns(
                    events.stream()
                            .map(_ -> UuidCreator.getTimeOrderedEpochFast())
                            .toArray(UUID[]::new),
                    types.stream().map(t -> t.name()).toArray(String[]::new),
                    types.stream().map(t -> (short) t.schemaVersion()).toArray(Short[]::new),
                    events.stream().map(e -> EventJson.write(e.event())).toArray(String[]::new),
                    events.stream()
                            .map(e -> e.occurredAt().atOffset(ZoneOffset.UTC))
                            .toArray(OffsetDateTime[]::new));
        }
    }
}
