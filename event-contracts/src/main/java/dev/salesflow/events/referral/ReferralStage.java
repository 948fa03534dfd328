package dev.salesflow.events.referral;

/// How far a referral has come.
public enum ReferralStage {
    REGISTERED,
    HANDED_OVER,
    CONTACTED,
    CONVERTED,
    WON,
    CLOSED
}
