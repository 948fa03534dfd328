package dev.salesflow.events.lead;

/// Why a rep gives a lead back, or loses it.
public enum ReleaseReason {
    REP_DEPARTED,
    REP_OVERLOADED,
    WRONG_TERRITORY,
    WRONG_BRAND,
    ROLE_BREACH,
    NO_PROGRESS,
    OTHER
}
