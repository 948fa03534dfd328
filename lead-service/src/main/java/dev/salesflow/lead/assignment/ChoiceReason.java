package dev.salesflow.lead.assignment;

/// Why a policy chose a rep or passed one over.
public enum ChoiceReason {
    CHOSEN,
    OTHER_ROLE,
    CAPACITY_EXCEEDED,
    FOCUS_LIMIT_REACHED,
    OTHER_TERRITORY,
    OTHER_BRAND,
    HIGHER_LOAD,
    ASSIGNED_LATER,
    EQUALLY_GOOD
}
