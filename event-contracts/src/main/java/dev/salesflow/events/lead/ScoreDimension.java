package dev.salesflow.events.lead;

/// What a lead is scored on, each from 0 to 10.
public enum ScoreDimension {
    PROFILE_FIT,
    URGENCY,
    DECISION_CHAIN,
    BUDGET_FIT
}
