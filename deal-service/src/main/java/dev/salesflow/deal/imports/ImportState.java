package dev.salesflow.deal.imports;

/// How an import stands.
public enum ImportState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
