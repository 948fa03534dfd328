package dev.salesflow.events.handover;

/// Why nobody works on the lead of an enquiry any more.
public enum LeftBehindReason {
    DISQUALIFIED,
    CONVERTED
}
