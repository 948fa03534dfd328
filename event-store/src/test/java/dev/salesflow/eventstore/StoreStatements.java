package dev.salesflow.eventstore;

/// The store's own statements, for tests of their plans.
public final class StoreStatements {

    /// Loads a stream; `$1` is its id.
    public static final String LOAD = EventStore.LOAD;

    private StoreStatements() {}
}
