package dev.salesflow.servicekit.imports;

/// What a running import is doing.
public enum ImportPhase {
    /// Reading rows from the file.
    STAGING,
    /// Making events of the rows and storing them.
    APPENDING,
    /// Waiting until the relay has published what was stored.
    PUBLISHING
}
