package dev.salesflow.deal.imports;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Tells an import that stumbled, over another writer perhaps, from one that cannot come on: it has
/// failed at the same place several times in a row.
final class Setbacks {

    private static final int ALLOWED = 3;

    private final Map<UUID, Setback> setbacks = new HashMap<>();

    private record Setback(ImportPhase phase, @Nullable String lastDeal, int times) {

        Setback again(DealImport running) {
            var same = equals(new Setback(running.phase(), running.lastDeal(), times));
            return new Setback(running.phase(), running.lastDeal(), same ? times + 1 : 1);
        }
    }

    /// Notes that an import failed where it stands; true when it has to be given up.
    boolean isLast(DealImport running) {
        var first = new Setback(running.phase(), running.lastDeal(), 0);
        var setback = setbacks.getOrDefault(running.id(), first).again(running);
        setbacks.put(running.id(), setback);
        return setback.times() >= ALLOWED;
    }

    /// Forgets an import that has come on or has ended.
    void forget(UUID importId) {
        setbacks.remove(importId);
    }
}
