package dev.salesflow.reporting.api;

import org.jspecify.annotations.Nullable;

/// How far an answer is behind what was published.
///
/// @param lagEvents deal events on Kafka that are not projected yet; absent while Kafka does not
///   answer
/// @param lagSeconds age of the newest moment of which every event is projected: 0 without lag
public record Freshness(@Nullable Long lagEvents, @Nullable Double lagSeconds) {

    static final Freshness UNKNOWN = new Freshness(null, null);
}
