package dev.salesflow.lead;

/// What is known about a lead in one respect, and who says so.
public record KnownFact(String value, String source) {}
