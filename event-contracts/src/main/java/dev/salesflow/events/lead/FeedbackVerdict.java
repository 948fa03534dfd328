package dev.salesflow.events.lead;

/// What sales found of a lead that was handed over.
public enum FeedbackVerdict {
    VALID,
    INVALID,
    UNREACHABLE
}
