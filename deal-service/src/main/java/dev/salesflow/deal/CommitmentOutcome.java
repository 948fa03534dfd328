package dev.salesflow.deal;

/// What became of a commitment objective.
public enum CommitmentOutcome {
    OBTAINED,
    DECLINED,
    REPLACED
}
