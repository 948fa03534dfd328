package dev.salesflow.eventstore.relay;

import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// Committed events in order of position, ready to be sent.
record RelayPage(List<Entry> entries) {

    static final int LIMIT = 1000;

    boolean isFull() {
        return entries.size() == LIMIT;
    }

    long lastPosition() {
        return entries.getLast().position();
    }

    /// One stored event as the relay reads it: payload and meta stay text.
    record Entry(
            long position,
            String streamType,
            UUID streamId,
            int version,
            UUID eventId,
            String type,
            short schemaVersion,
            String payload,
            String meta,
            OffsetDateTime occurredAt,
            OffsetDateTime recordedAt) {

        static final String COLUMNS =
                "position, stream_type, stream_id, version, event_id, type, schema_version,"
                        + " payload::text, meta::text, occurred_at, recorded_at";

        static Entry of(Row row) {
            return new Entry(
                    row.getLong(0),
                    row.getString(1),
                    row.getUUID(2),
                    row.getInteger(3),
                    row.getUUID(4),
                    row.getString(5),
                    row.getShort(6),
                    row.getString(7),
                    row.getString(8),
                    row.getOffsetDateTime(9),
                    row.getOffsetDateTime(10));
        }
    }
}
