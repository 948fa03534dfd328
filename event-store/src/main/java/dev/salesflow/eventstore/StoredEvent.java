package dev.salesflow.eventstore;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// An event as it stands in the store.
///
/// @param position of insertion over all streams of the service; rising, with holes
/// @param version in its stream, from 1, without holes
/// @param occurredAt when it happened, which for imported history is long before `recordedAt`
public record StoredEvent(
        long position,
        UUID streamId,
        int version,
        UUID eventId,
        UUID commandId,
        String type,
        DomainEvent event,
        EventMeta meta,
        Instant occurredAt,
        Instant recordedAt) {

    static final String COLUMNS =
            "position, stream_id, version, event_id, command_id, type, schema_version,"
                    + " payload::text, meta::text, occurred_at, recorded_at";

    static StoredEvent of(Row row) {
        var type = row.getString(5);
        return new StoredEvent(
                row.getLong(0),
                row.getUUID(1),
                row.getInteger(2),
                row.getUUID(3),
                row.getUUID(4),
                type,
                EventRegistry.read(type, row.getShort(6), row.getString(7)),
                EventJson.read(row.getString(8), EventMeta.class),
                row.get(OffsetDateTime.class, 9).toInstant(),
                row.get(OffsetDateTime.class, 10).toInstant());
    }
}
