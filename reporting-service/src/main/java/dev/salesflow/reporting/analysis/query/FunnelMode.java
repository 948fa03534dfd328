package dev.salesflow.reporting.analysis.query;

/// What it takes to have reached a stage.
public enum FunnelMode {
    /// A stage at or after it was entered; a won deal reached all.
    IMPLIED,
    /// It was entered itself.
    TOUCHED,
    /// It was entered after all stages before it, in their order; others may lie between.
    ORDERED,
    /// All stages before it and it were entered one right after the other.
    STRICT
}
