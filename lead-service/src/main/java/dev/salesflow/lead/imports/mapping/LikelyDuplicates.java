package dev.salesflow.lead.imports.mapping;

/// What becomes of rows that look like a lead that is there, or like an earlier row.
public enum LikelyDuplicates {
    /// They are left out and reported.
    REPORT,
    /// They are taken in as leads of their own.
    TAKE
}
