package dev.salesflow.servicekit.history;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoredEvent;
import dev.salesflow.eventstore.StreamKey;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads objects from their streams: as they stand, as they stood, and all that happened.
@ApplicationScoped
public class Streams {

    private final Pool pool;

    Streams(Pool pool) {
        this.pool = pool;
    }

    /// An object's state with the version it stands at; version 0 is an object that does not exist.
    public record At<S>(S state, int version) {}

    /// The object as it stood at an instant by what had occurred until then; as it stands when that
    /// is absent.
    public <S, C, E extends DomainEvent, R> Uni<At<S>> read(
            Decider<S, C, E, R> decider, UUID id, @Nullable Instant asOf) {
        return history(decider, id)
                .map(events -> {
                    var state = decider.initial();
                    var version = 0;
                    for (var stored : events) {
                        if (asOf != null && stored.occurredAt().isAfter(asOf)) {
                            break;
                        }
                        state = decider.evolve(state, stored.event());
                        version = stored.version();
                    }
                    return new At<>(state, version);
                });
    }

    /// All that happened to the object, oldest first.
    public Uni<List<StoredEvent>> history(Decider<?, ?, ?, ?> decider, UUID id) {
        return EventStore.load(StoreConnection.of(pool), new StreamKey(decider.topic(), id));
    }
}
