package dev.salesflow.lead.duplicate;

/// One thing by which a lead can be recognised, in the form in which it is compared.
public record IdentityKey(IdentityKind kind, String key) {}
