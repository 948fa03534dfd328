package dev.salesflow.reporting.analysis.log;

/// How an episode stands as of an instant.
public enum Outcome {
    OPEN,
    WON,
    LOST,
    /// Left for another process.
    REASSIGNED
}
