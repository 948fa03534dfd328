package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.lead.scoring.ScoringModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A score as the facts alone give it.
///
/// @param score 0 to 10
/// @param because what it is made of, at least one
public record Derived(int score, List<ScoreReason> because) {

    /// The mean of the reasons' points, rounded half-up.
    static Derived meanOf(List<ScoreReason> because) {
        var mean =
                BigDecimal.valueOf(sum(because))
                        .divide(BigDecimal.valueOf(because.size()), 0, RoundingMode.HALF_UP);
        return new Derived(mean.intValueExact(), List.copyOf(because));
    }

    /// The points of the reason that has most of them.
    static Derived highestOf(List<ScoreReason> because) {
        var highest = because.stream().mapToInt(ScoreReason::points).max();
        return new Derived(highest.orElse(ScoringModel.LOWEST), List.copyOf(because));
    }

    /// The sum of the reasons' points, which the rule keeps within the scale.
    static Derived sumOf(List<ScoreReason> because) {
        return new Derived(sum(because), List.copyOf(because));
    }

    private static int sum(List<ScoreReason> because) {
        return because.stream().mapToInt(ScoreReason::points).sum();
    }
}
