package dev.salesflow.servicekit.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.StoredEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an object: who, when, what, with the values before and after.
@JsonInclude(JsonInclude.Include.NON_NULL)
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
