package dev.salesflow.events.lead;

/// Why a lead is pursued in its tier no longer.
public enum TierLeftReason {
    POTENTIAL_LOST,
    FOCUS_LIST_FULL
}
