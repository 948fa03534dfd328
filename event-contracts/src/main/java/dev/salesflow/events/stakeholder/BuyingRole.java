package dev.salesflow.events.stakeholder;

/// What part a person plays in a buying decision.
public enum BuyingRole {
    DECISION_MAKER,
    INFLUENCER,
    USER,
    PURCHASER,
    GATEKEEPER
}
