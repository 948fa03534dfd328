package dev.salesflow.events.assignment;

/// By what an assignment policy narrows and orders the reps, in its order.
public enum AssignmentCriterion {
    TERRITORY,
    BRAND,
    LOAD,
    ROUND_ROBIN
}
