package dev.salesflow.reporting.analysis;

/// The kinds of moves a deal makes in a process.
public enum MoveKind {
    ENTERED,
    WON,
    LOST,
    REOPENED,
    HELD,
    RESUMED,
    /// The deal went to another process and leaves this one.
    REASSIGNED
}
