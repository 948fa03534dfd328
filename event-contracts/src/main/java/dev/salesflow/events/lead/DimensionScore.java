package dev.salesflow.events.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a dimension came to its score.
///
/// @param score 0 to 10, as it counts
/// @param derived what the facts alone give, 0 to 10
/// @param overrideReason why a person set another score; absent when none did
public record DimensionScore(
        int score, int derived, @Nullable String overrideReason, List<ScoreReason> because) {}
