package dev.salesflow.events.stakeholder;

/// What a contact with the customer is for.
public enum ContactFunction {
    CARE,
    INFORMATION,
    TRANSACTION,
    SERVICE,
    INTELLIGENCE
}
