package dev.salesflow.events.deal;

/// What the customer is to agree to do.
public enum CommitmentKind {
    MEETING_WITH_DECISION_MAKER,
    TRIAL,
    SITE_VISIT,
    PROPOSAL_REVIEW,
    INTRODUCTION,
    SIGNATURE,
    OTHER
}
