package dev.salesflow.eventstore;

import dev.salesflow.events.Topic;
import java.util.UUID;

/// Which stream: the aggregate's topic and the stream's id.
public record StreamKey(Topic topic, UUID id) {

    /// Slices that streams are spread over, so that relays can share the work.
    public static final int SLICES = 1024;

    /// The slice of this stream, 0 to 1023; fixed for ever, as it is stored.
    public short slice() {
        return (short)
                Math.floorMod(id.getMostSignificantBits() ^ id.getLeastSignificantBits(), SLICES);
    }
}
