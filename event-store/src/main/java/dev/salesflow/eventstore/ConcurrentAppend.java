package dev.salesflow.eventstore;

/// Another writer appended to the stream first; nothing was stored, the transaction must be rolled
/// back.
public final class ConcurrentAppend extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param key the stream that both wrote to
    public ConcurrentAppend(StreamKey key) {
        super("another writer was first on " + key, null, false, false);
    }
}
