package dev.salesflow.events.lead;

import dev.salesflow.events.GrowingVocabulary;

/// What a lead is scored on, each from 0 to 10.
@GrowingVocabulary
public enum ScoreDimension {
    PROFILE_FIT,
    URGENCY,
    DECISION_CHAIN,
    BUDGET_FIT
}
