package dev.salesflow.events.lead;

/// Why a lead is not pursued.
public enum DisqualificationReason {
    NO_NEED,
    NO_BUDGET,
    NO_AUTHORITY,
    WRONG_TIMING,
    OUTSIDE_PROFILE,
    UNREACHABLE,
    COMPETITOR_CHOSEN
}
