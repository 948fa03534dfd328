package dev.salesflow.lead.scoring;

import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ScoreDimension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// How dimensions are weighed, and how often leads of each tier are followed up.
///
/// @param weights of the dimensions in percent; they sum to 100, and one without weight counts 0
/// @param cadenceDays days until the next follow-up, for every tier
public record ScoringModel(
        Map<ScoreDimension, BigDecimal> weights, Map<LeadTier, Integer> cadenceDays) {

    /// The lowest score of a dimension.
    public static final int LOWEST = 0;

    /// The highest score of a dimension.
    public static final int HIGHEST = 10;

    /// The lowest total of a lead of high potential.
    public static final BigDecimal HIGH_POTENTIAL_FROM = new BigDecimal("7");

    /// What the weights sum to.
    public static final BigDecimal WHOLE = new BigDecimal("100");

    /// Decimals of a total, and the most that a weight has.
    public static final int DECIMALS = 2;

    /// The handbook's model, which is shipped: equal weights, and a rhythm for each tier.
    public static final ScoringModel STANDARD =
            new ScoringModel(
                    equalWeights(),
                    Map.of(LeadTier.KEY_PURSUIT, 3, LeadTier.NURTURE, 14, LeadTier.WATCH, 60));

    /// A model whose codes stand in their order and whose weights have no idle zeros, so that equal
    /// models are equal whatever they were written like.
    public ScoringModel {
        var ordered = new EnumMap<ScoreDimension, BigDecimal>(ScoreDimension.class);
        weights.forEach((dimension, weight) -> ordered.put(dimension, plain(weight)));
        weights = Collections.unmodifiableMap(ordered);
        var cadences = new EnumMap<LeadTier, Integer>(LeadTier.class);
        cadences.putAll(cadenceDays);
        cadenceDays = Collections.unmodifiableMap(cadences);
    }

    /// Whether a dimension can have this score.
    public static boolean isOnScale(int score) {
        return score >= LOWEST && score <= HIGHEST;
    }

    /// Whether a lead of this total is of high potential.
    public static boolean isHighPotential(BigDecimal total) {
        return total.compareTo(HIGH_POTENTIAL_FROM) >= 0;
    }

    /// The weighted mean of a lead's scores, rounded half-up to two decimals; there is a score for
    /// every dimension that the model weighs.
    public BigDecimal total(Map<ScoreDimension, Integer> scores) {
        return weights.entrySet().stream()
                .map(weighed ->
                        weighed.getValue()
                                .multiply(BigDecimal.valueOf(given(scores, weighed.getKey()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(WHOLE, DECIMALS, RoundingMode.HALF_UP);
    }

    private static int given(Map<ScoreDimension, Integer> scores, ScoreDimension dimension) {
        return Objects.requireNonNull(scores.get(dimension), () -> dimension + " has no score");
    }

    /// Shares of the whole, as equal as two decimals allow; the first ones take what is left over.
    private static Map<ScoreDimension, BigDecimal> equalWeights() {
        var dimensions = ScoreDimension.values();
        var parts = WHOLE.movePointRight(DECIMALS).intValueExact();
        var weights = new EnumMap<ScoreDimension, BigDecimal>(ScoreDimension.class);
        for (var dimension : dimensions) {
            var more = dimension.ordinal() < parts % dimensions.length ? 1 : 0;
            weights.put(dimension, BigDecimal.valueOf(parts / dimensions.length + more, DECIMALS));
        }
        return weights;
    }

    private static BigDecimal plain(BigDecimal weight) {
        var stripped = weight.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
