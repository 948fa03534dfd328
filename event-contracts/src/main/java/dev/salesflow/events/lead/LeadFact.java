package dev.salesflow.events.lead;

/// What can be known about a lead's company and need.
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
