package dev.salesflow.lead.version;

/// One version of a document.
///
/// @param number from 1 on, without gaps
public record Version<T>(int number, T content) {}
