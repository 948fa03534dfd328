package dev.salesflow.events.lead;

/// Whether a lead's company buys from us already.
public enum CustomerKind {
    PROSPECT,
    EXISTING_CUSTOMER
}
