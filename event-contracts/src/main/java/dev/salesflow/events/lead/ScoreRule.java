package dev.salesflow.events.lead;

import dev.salesflow.events.GrowingVocabulary;

/// By which rule a fact adds to a score.
@GrowingVocabulary
public enum ScoreRule {
    INDUSTRY_IN_PROFILE,
    INDUSTRY_OUTSIDE_PROFILE,
    INSIDE_RANGE,
    NEAR_RANGE,
    OUTSIDE_RANGE,
    PURCHASE_SOON,
    PURCHASE_LATER,
    PURCHASE_FAR_OFF,
    PURCHASE_DATE_PASSED,
    PAIN_POINT_OF_PROFILE,
    NO_PAIN_POINT_OF_PROFILE,
    DECISION_MAKER_KNOWN,
    DECISION_MAKER_REACHED,
    ROLES_COVERED,
    BUDGET_COVERS_PRICE,
    BUDGET_TOUCHES_PRICE,
    BUDGET_BELOW_PRICE,
    OTHER_CURRENCY,
    DISPUTED,
    NOT_KNOWN
}
