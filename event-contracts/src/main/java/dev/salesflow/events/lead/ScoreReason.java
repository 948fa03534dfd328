package dev.salesflow.events.lead;

import org.jspecify.annotations.Nullable;

/// How one fact adds to the score of a dimension.
///
/// @param value what is known, of a planned purchase the months that are left; absent when nothing
///   is
/// @param expected what the rule holds it against, such as `50-500`; absent when against nothing
/// @param points 0 to 10
public record ScoreReason(
        LeadFact fact,
        @Nullable String value,
        ScoreRule rule,
        @Nullable String expected,
        int points) {}
