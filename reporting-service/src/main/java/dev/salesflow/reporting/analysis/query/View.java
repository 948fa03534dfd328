package dev.salesflow.reporting.analysis.query;

/// Which deals and moves a period selects; a report never mixes the two.
public enum View {
    /// Deals whose first known time lies in the period, with all their moves up to the as-of
    /// instant.
    COHORT,
    /// Deals in progress during the period, each move counted by its own time: stages entered,
    /// stays left and deals closed in the period; what is open at its end waits.
    FLOW
}
