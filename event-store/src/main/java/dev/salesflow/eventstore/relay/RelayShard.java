package dev.salesflow.eventstore.relay;

import dev.salesflow.eventstore.StreamKey;

/// A share of the streams, published by one leader.
///
/// @param number of the shard, from 0
/// @param low first slice, inclusive
/// @param high last slice, inclusive
public record RelayShard(short number, short low, short high) {

    /// The one shard that holds every stream.
    public static final RelayShard ALL = of(0, 1);

    /// Share `number` of `shards` equal ones.
    public static RelayShard of(int number, int shards) {
        var low = StreamKey.SLICES * number / shards;
        var high = StreamKey.SLICES * (number + 1) / shards - 1;
        return new RelayShard((short) number, (short) low, (short) high);
    }
}
