package dev.salesflow.eventstore;

/// Another writer appended to the stream first; what is to be stored has to be decided again, in
/// another transaction.
public final class ConcurrentAppend extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient StreamKey key;
    private final boolean nothingStored;

    /// @param key the stream that both wrote to
    public ConcurrentAppend(StreamKey key) {
        this(key, false);
    }

    /// @param nothingStored whether the transaction is as if the append had not been tried
    ConcurrentAppend(StreamKey key, boolean nothingStored) {
        super("another writer was first on " + key, null, false, false);
        this.key = key;
        this.nothingStored = nothingStored;
    }

    StreamKey key() {
        return key;
    }

    boolean nothingStored() {
        return nothingStored;
    }
}
