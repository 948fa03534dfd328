package dev.salesflow.eventstore;

import dev.salesflow.events.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event about to be appended.
///
/// @param occurredAt when it happened
/// @param actor who did it, when that is not who appends it: imported history
public record NewEvent(DomainEvent event, Instant occurredAt, @Nullable String actor) {

    /// An event done by the one who appends it.
    public NewEvent(DomainEvent event, Instant occurredAt) {
        this(event, occurredAt, null);
    }
}
