package dev.salesflow.eventstore;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Appends whole new streams of past events, hundreds of events a statement.
public final class HistoryAppend {

    static final String APPEND =
            """
            insert into event (stream_type, stream_id, version, slice, event_id, command_id,
              command_seq, type, schema_version, payload, meta, occurred_at)
            select $1, e.stream_id, e.version, e.slice, e.event_id, $2, e.version, e.type,
              e.schema_version, e.payload::jsonb, e.meta::jsonb, e.occurred_at
            from unnest($3::uuid[], $4::int[], $5::smallint[], $6::uuid[], $7::text[], $8::smallint[],
              $9::text[], $10::text[], $11::timestamptz[])
              as e(stream_id, version, slice, event_id, type, schema_version, payload, meta, occurred_at)
            where not exists (select from event x where x.stream_id = e.stream_id)
            order by e.stream_id, e.version
            """;

    private final List<UUID> streams = new ArrayList<>();
    private final List<Integer> versions = new ArrayList<>();
    private final List<Short> slices = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<Short> schemaVersions = new ArrayList<>();
    private final List<String> payloads = new ArrayList<>();
    private final List<String> metas = new ArrayList<>();
    private final List<OffsetDateTime> occurredAt = new ArrayList<>();
    private final Map<String, String> metaByActor = new HashMap<>();
    private final CommandContext context;

    private HistoryAppend(CommandContext context) {
        this.context = context;
    }

    /// Appends those of the streams that are not there yet and answers the number of events that
    /// were stored.
    ///
    /// All streams are of one topic; versions run from 1. A stream that exists is left as it is.
    public static Uni<Integer> append(
            StoreConnection connection, List<NewStream> streams, CommandContext context) {
        if (streams.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var batch = new HistoryAppend(context);
        streams.forEach(batch::add);
        return connection
                .query(APPEND, batch.arguments(streams.getFirst().key()))
                .map(result -> result.rowCount());
    }

    private void add(NewStream stream) {
        var version = 0;
        for (var next : stream.events()) {
            var type = EventRegistry.typeOf(next.event());
            streams.add(stream.key().id());
            versions.add(++version);
            slices.add(stream.key().slice());
            ids.add(UuidCreator.getTimeOrderedEpochFast());
            types.add(type.name());
            schemaVersions.add((short) type.schemaVersion());
            payloads.add(EventJson.write(next.event()));
            metas.add(meta(next.actor() == null ? context.actor() : next.actor()));
            occurredAt.add(next.occurredAt().atOffset(ZoneOffset.UTC));
        }
    }

    private String meta(String actor) {
        return metaByActor.computeIfAbsent(
                actor, someone -> EventJson.write(EventMeta.of(context).by(someone)));
    }

    private Tuple arguments(StreamKey first) {
        return Tuple.from(
                new Object[] {
                    first.topic().aggregate(),
                    context.commandId(),
                    streams.toArray(UUID[]::new),
                    versions.toArray(Integer[]::new),
                    slices.toArray(Short[]::new),
                    ids.toArray(UUID[]::new),
                    types.toArray(String[]::new),
                    schemaVersions.toArray(Short[]::new),
                    payloads.toArray(String[]::new),
                    metas.toArray(String[]::new),
                    occurredAt.toArray(OffsetDateTime[]::new)
                });
    }
}
