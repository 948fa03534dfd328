package dev.salesflow.eventstore.relay;

import org.jspecify.annotations.Nullable;

/// Where a relay stands: everything visible in `previous` is published; of what `current` adds,
/// everything up to `lastPosition` is. Snapshots are PostgreSQL's own, as text.
///
/// @param current absent while nothing newer is being published
record SnapshotPair(String previous, @Nullable String current, long lastPosition) {

    /// After the whole difference between the two is published.
    static SnapshotPair reached(String snapshot) {
        return new SnapshotPair(snapshot, null, 0);
    }
}
