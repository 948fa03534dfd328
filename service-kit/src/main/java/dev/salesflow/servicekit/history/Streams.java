package dev.salesflow.servicekit.history;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoredEvent;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.servicekit.access.Access;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
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

    /// An object's state with the version it stands at.
    public record At<S>(S state, int version) {

        /// 200 with what is shown of the state, and the version as its ETag.
        public Response answer(Object view) {
            return Response.ok(view).tag(String.valueOf(version)).build();
        }
    }

    /// The object as it stood at an instant by what had occurred until then; as it stands when that
    /// is absent. Fails with 404 for one that did not exist then. Whether the caller sees it is to
    /// be asked before.
    public <S, C, E extends DomainEvent, R> Uni<At<S>> read(
            Decider<S, C, E, R> decider, UUID id, @Nullable Instant asOf) {
        return events(decider, id)
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
                    if (version == 0) {
                        throw Access.notFound();
                    }
                    return new At<>(state, version);
                });
    }

    /// All that happened to the object, oldest first; fails with 404 when there is none. Whether
    /// the caller sees it is to be asked before.
    public Uni<List<HistoryEntry>> history(Decider<?, ?, ?, ?> decider, UUID id) {
        return events(decider, id)
                .map(events -> {
                    if (events.isEmpty()) {
                        throw Access.notFound();
                    }
                    return events.stream().map(HistoryEntry::of).toList();
                });
    }

    private Uni<List<StoredEvent>> events(Decider<?, ?, ?, ?> decider, UUID id) {
        return EventStore.load(StoreConnection.of(pool), new StreamKey(decider.topic(), id));
    }
}
