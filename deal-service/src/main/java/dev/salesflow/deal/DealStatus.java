package dev.salesflow.deal;

/// Whether a deal is worked on, rests, or has ended.
public enum DealStatus {
    OPEN,
    ON_HOLD,
    WON,
    LOST
}
