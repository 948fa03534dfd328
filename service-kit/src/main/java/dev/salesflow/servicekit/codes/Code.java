package dev.salesflow.servicekit.codes;

/// One enumerated value with its labels.
///
/// @param code as it stands in APIs and events
/// @param en English label
/// @param zh Chinese label
public record Code(String code, String en, String zh) {}
