package dev.salesflow.events.referral;

/// Who gave the name.
public enum ReferrerKind {
    CUSTOMER,
    FRIEND,
    PEER
}
