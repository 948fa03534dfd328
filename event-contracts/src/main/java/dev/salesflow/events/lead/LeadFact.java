package dev.salesflow.events.lead;

/// What can be known about a lead's company and need: numbers, a year, amounts of money, and texts
/// in which nobody is named (`DECISION_MAKER` is a position). How each is written stands with the
/// operation that records facts.
public enum LeadFact {
    INDUSTRY,
    EMPLOYEES,
    ANNUAL_REVENUE,
    NEED,
    BUDGET,
    DECISION_MAKER,
    PURCHASE_WITHIN_MONTHS,
    INCUMBENT_SUPPLIER,
    CUSTOMERS,
    FOUNDED_IN,
    DECISION_PROCESS,
    COMPETITORS,
    RECENT_NEWS
}
