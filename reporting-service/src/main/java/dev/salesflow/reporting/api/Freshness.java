package dev.salesflow.reporting.api;

import org.jspecify.annotations.Nullable;

/// How far an answer is behind what was published.
///
/// @param lagEvents deal events on Kafka that are not projected yet; absent while Kafka does not
///   answer
/// @param lagSeconds seconds since the projection was last seen without lag: 0 when it has none
public record Freshness(@Nullable Long lagEvents, @Nullable Double lagSeconds) {}
