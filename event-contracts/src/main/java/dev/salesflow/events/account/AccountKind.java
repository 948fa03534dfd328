package dev.salesflow.events.account;

/// How far a customer company has come with us.
public enum AccountKind {
    PROSPECT,
    NEW_CUSTOMER,
    REPEAT_CUSTOMER,
    LOYAL_CUSTOMER
}
