package dev.salesflow.servicekit.imports;

/// How an import stands.
public enum ImportState {
    /// It is being carried out, or will be as soon as a process of the service is there.
    RUNNING,
    /// All of it is stored and published.
    DONE,
    /// It cannot be carried out to its end; what is in stays in.
    FAILED,
    /// Someone stopped it; what is in stays in.
    CANCELLED
}
