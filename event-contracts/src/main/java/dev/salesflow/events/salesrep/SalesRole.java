package dev.salesflow.events.salesrep;

/// What a sales rep is for: winning new customers, or keeping and growing those there are.
public enum SalesRole {
    HUNTER,
    FARMER
}
