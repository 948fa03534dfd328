package dev.salesflow.events.stakeholder;

/// How the customer was contacted.
public enum ContactMethod {
    CALL,
    VISIT,
    MAIL,
    MESSAGE
}
