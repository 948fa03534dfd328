package dev.salesflow.deal.imports;

/// What a running import is doing.
public enum ImportPhase {
    /// Reading rows from the file.
    STAGING,
    /// Making deals of the rows and storing their events.
    APPENDING,
    /// Waiting until the relay has published what was stored.
    PUBLISHING
}
