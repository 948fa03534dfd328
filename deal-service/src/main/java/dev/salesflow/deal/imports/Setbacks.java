package dev.salesflow.deal.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells an import that stumbled, over another writer perhaps, from one that cannot come on: it has
/// failed at the same place several times in a row.
final class Setbacks {

    private static final int ALLOWED = 3;

    private final Map<UUID, Setback> setbacks = new HashMap<>();

    private record Setback(ImportPhase phase, @Nullable String lastDeal, int times) {

        boolean isAt(DealImport running) {
            return phase == running.phase() && Objects.equals(lastDeal, running.lastDeal());
        }
    }

    /// Notes that an import failed where it stands; true when it has to be given up.
    boolean isLast(DealImport running) {
        var before = setbacks.get(running.id());
        var times = before != null && before.isAt(running) ? before.times() + 1 : 1;
        setbacks.put(running.id(), new Setback(running.phase(), running.lastDeal(), times));
        return times >= ALLOWED;
    }

    /// Forgets an import that has come on or has ended.
    void forget(UUID importId) {
        setbacks.remove(importId);
    }
}
