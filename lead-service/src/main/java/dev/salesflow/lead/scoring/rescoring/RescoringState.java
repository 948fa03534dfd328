package dev.salesflow.lead.scoring.rescoring;

/// How far a rescoring has come.
public enum RescoringState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
