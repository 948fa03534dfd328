package dev.salesflow.reporting.analysis.query;

/// Whether only a deal's first episode counts or each one as a case of its own.
public enum Episodes {
    FIRST,
    ALL
}
