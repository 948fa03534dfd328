package dev.salesflow.reporting.analysis.report;

/// Takes up the cases of one group.
interface CaseSink {
    void accept(Case current);
}
