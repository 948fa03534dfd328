package dev.salesflow.servicekit.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.StoredEvent;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an object: who, when, what, with the values before and after.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"eventId": "0196b1f0-7d02-7a61-8b55-61d4f0a9c3e1",
                 "subject": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20", "version": 3,
                 "type": "LeadDisqualified", "actor": "hunter",
                 "occurredAt": "2026-03-02T08:15:30Z", "recordedAt": "2026-03-02T08:15:30.004Z",
                 "data": {"reason": "NO_BUDGET", "recycleOn": "2026-09-01"}}
                """)
public record HistoryEntry(
        @Nullable Long position,
        UUID eventId,
        UUID subject,
        int version,
        String type,
        String actor,
        Instant occurredAt,
        Instant recordedAt,
        DomainEvent data) {

    /// An entry of one object's history.
    public static HistoryEntry of(StoredEvent stored) {
        return entry(stored, null);
    }

    /// An entry of the service's whole log, with its position.
    static HistoryEntry ofLog(StoredEvent stored) {
        return entry(stored, stored.position());
    }

    private static HistoryEntry entry(StoredEvent stored, @Nullable Long position) {
        return new HistoryEntry(
                position,
                stored.eventId(),
                stored.streamId(),
                stored.version(),
                stored.type(),
                stored.meta().actor(),
                stored.occurredAt(),
                stored.recordedAt(),
                stored.event());
    }
}
