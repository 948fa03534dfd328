package dev.salesflow.lead.scoring;

import dev.salesflow.events.lead.ScoreDimension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How dimensions are weighed and from which total a lead is of high potential.
///
/// @param weights of the dimensions, relative to each other; their sum is positive
/// @param highPotentialFrom the lowest total of a high-potential lead
/// @param profileVersion the ideal customer profile that the dimensions are held against
public record ScoringModel(
        int version,
        Map<ScoreDimension, Integer> weights,
        BigDecimal highPotentialFrom,
        int profileVersion) {

    /// The lowest score of a dimension.
    public static final int LOWEST = 0;

    /// The highest score of a dimension.
    public static final int HIGHEST = 10;

    private static final BigDecimal HIGH_POTENTIAL_FROM = new BigDecimal("7");
    private static final int DECIMALS = 2;

    /// The handbook's model: equal weights, high potential from 7.
    public static final ScoringModel STANDARD =
            new ScoringModel(1, equalWeights(), HIGH_POTENTIAL_FROM, 1);

    /// Whether a dimension can have this score.
    public static boolean isOnScale(int score) {
        return score >= LOWEST && score <= HIGHEST;
    }

    /// The score of a lead: the weighted mean of its dimensions, rounded half-up to two decimals;
    /// `dimensions` has every dimension that the model weighs.
    public Score score(Map<ScoreDimension, Integer> dimensions) {
        var total = total(dimensions);
        return new Score(
                dimensions,
                total,
                total.compareTo(highPotentialFrom) >= 0,
                version,
                profileVersion);
    }

    private BigDecimal total(Map<ScoreDimension, Integer> dimensions) {
        var sum = 0;
        var weight = 0;
        for (var weighed : weights.entrySet()) {
            sum += weighed.getValue() * given(dimensions, weighed.getKey());
            weight += weighed.getValue();
        }
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(weight), DECIMALS, RoundingMode.HALF_UP);
    }

    private static int given(Map<ScoreDimension, Integer> dimensions, ScoreDimension dimension) {
        return Objects.requireNonNull(dimensions.get(dimension), () -> dimension + " has no score");
    }

    private static Map<ScoreDimension, Integer> equalWeights() {
        return Arrays.stream(ScoreDimension.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> 1));
    }
}
