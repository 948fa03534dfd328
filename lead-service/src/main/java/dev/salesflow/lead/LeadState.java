package dev.salesflow.lead;

/// How far a lead has come.
public enum LeadState {
    OPEN,
    QUALIFIED,
    DISQUALIFIED,
    CONVERTED,
    MERGED
}
