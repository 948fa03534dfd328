package dev.salesflow.events.lead;

/// How far a fact about a lead is proven.
public enum FactStatus {
    REPORTED,
    VERIFIED,
    DISPUTED
}
