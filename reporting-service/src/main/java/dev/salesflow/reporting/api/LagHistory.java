package dev.salesflow.reporting.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers what was published when, and so tells how old the newest moment is of which everything
/// is projected.
final class LagHistory {

    private static final int LIMIT = 1_000;

    private final Deque<Published> ahead = new ArrayDeque<>();
    private @Nullable Instant level;

    /// The ends of the partitions at a moment.
    private record Published(Instant at, Map<Integer, Long> ends) {

        boolean isWithin(Map<Integer, Long> projected) {
            return lag(projected) == 0;
        }

        long lag(Map<Integer, Long> projected) {
            return ends.entrySet().stream()
                    .mapToLong(e -> e.getValue() - projected.getOrDefault(e.getKey(), 0L))
                    .filter(behind -> behind > 0)
                    .sum();
        }
    }

    /// Takes up a measurement. Beyond 1,000 that are not projected yet the newest give way, so that
    /// a long lag is told too long by the time since the last kept, never too short.
    ///
    /// @param ends offset after the last record of each partition
    /// @param projected offset of the next record to project, by partition
    synchronized Freshness add(Instant at, Map<Integer, Long> ends, Map<Integer, Long> projected) {
        var now = new Published(at, ends);
        if (ahead.size() == LIMIT) {
            ahead.removeLast();
        }
        ahead.add(now);
        level = level == null ? at : level;
        while (!ahead.isEmpty() && ahead.getFirst().isWithin(projected)) {
            level = ahead.removeFirst().at();
        }
        var lag = now.lag(projected);
        var seconds = lag == 0 ? 0 : Duration.between(level, at).toMillis() / 1000.0;
        return new Freshness(lag, Math.max(0, seconds));
    }
}
