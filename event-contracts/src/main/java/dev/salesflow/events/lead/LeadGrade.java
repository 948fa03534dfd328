package dev.salesflow.events.lead;

/// How promising an analysed lead is.
public enum LeadGrade {
    A,
    B,
    C
}
