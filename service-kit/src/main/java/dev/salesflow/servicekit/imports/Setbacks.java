package dev.salesflow.servicekit.imports;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells an import that stumbled, over another writer perhaps, from one that cannot come on: it has
/// failed at the same place several times in a row, with a rest in between.
final class Setbacks {

    private static final int ALLOWED = 3;
    private static final long REST_NS = Duration.ofSeconds(1).toNanos();

    private final Map<UUID, Setback> setbacks = new HashMap<>();

    private record Setback(ImportPhase phase, @Nullable String place, int times, long nanoTime) {

        boolean isAt(RunningImport running) {
            return phase == running.phase() && Objects.equals(place, running.place());
        }
    }

    /// Notes that an import failed where it stands; true when it has to be given up.
    boolean isLast(RunningImport running) {
        var before = setbacks.get(running.id());
        var times = before != null && before.isAt(running) ? before.times() + 1 : 1;
        var now = System.nanoTime();
        setbacks.put(running.id(), new Setback(running.phase(), running.place(), times, now));
        return times >= ALLOWED;
    }

    /// Whether an import has failed so lately that it is not tried again yet.
    boolean rests(UUID importId) {
        var setback = setbacks.get(importId);
        return setback != null && System.nanoTime() - setback.nanoTime() < REST_NS;
    }

    /// Forgets an import that has come on or has ended.
    void forget(UUID importId) {
        setbacks.remove(importId);
    }
}
