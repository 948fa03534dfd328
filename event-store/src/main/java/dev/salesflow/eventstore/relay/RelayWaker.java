package dev.salesflow.eventstore.relay;

/// Tells the relay of this process that something was committed.
@FunctionalInterface
public interface RelayWaker {
    /// Returns at once; the relay looks for new events as soon as it can.
    void wake();
}
