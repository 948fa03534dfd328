package dev.salesflow.reporting.analysis.query;

/// Whether deals count as at risk only from the time on since when their closing would be known.
public enum Truncation {
    LEFT,
    NONE
}
