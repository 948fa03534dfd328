package dev.salesflow.eventstore.inbox;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/// How each consumer of this process releases a parked stream.
final class InboxConsumers {

    private final ConcurrentMap<String, Function<String, Uni<Integer>>> releases =
            new ConcurrentHashMap<>();

    void add(String consumer, Function<String, Uni<Integer>> release) {
        releases.putIfAbsent(consumer, release);
    }

    Uni<Optional<Integer>> release(String consumer, String stream) {
        var release = releases.get(consumer);
        return release == null
                ? Uni.createFrom().item(Optional.empty())
                : release.apply(stream).map(Optional::of);
    }
}
