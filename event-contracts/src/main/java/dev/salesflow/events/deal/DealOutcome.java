package dev.salesflow.events.deal;

/// How a deal ended.
public enum DealOutcome {
    WON,
    LOST
}
