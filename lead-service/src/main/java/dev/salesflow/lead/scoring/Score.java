package dev.salesflow.lead.scoring;

import dev.salesflow.events.lead.DimensionScore;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.lead.version.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// A lead's score, how it came about, and the versions of the rules that gave it.
///
/// @param dimensions each from 0 to 10, in the order of the handbook
/// @param total their weighted mean on the same scale, two decimals
/// @param explanation how each dimension came to its score; empty in scores of before
public record Score(
        Map<ScoreDimension, Integer> dimensions,
        BigDecimal total,
        boolean highPotential,
        int modelVersion,
        int profileVersion,
        Map<ScoreDimension, DimensionScore> explanation) {

    /// A score whose dimensions stand in their order, whatever order they came in.
    public Score {
        dimensions = ordered(dimensions);
        total = total.setScale(ScoringModel.DECIMALS, RoundingMode.HALF_UP);
        explanation = ordered(explanation);
    }

    /// The score that an event tells of.
    public static Score of(LeadScored event) {
        return new Score(
                event.dimensions(),
                event.total(),
                event.highPotential(),
                event.modelVersion(),
                event.profileVersion(),
                Objects.requireNonNullElse(event.explanation(), Map.of()));
    }

    /// The score that explained dimensions make by a model.
    static Score of(
            Map<ScoreDimension, DimensionScore> explanation,
            Version<ScoringModel> model,
            int profileVersion) {
        var dimensions = new EnumMap<ScoreDimension, Integer>(ScoreDimension.class);
        explanation.forEach((dimension, how) -> dimensions.put(dimension, how.score()));
        var total = model.content().total(dimensions);
        return new Score(
                dimensions,
                total,
                ScoringModel.isHighPotential(total),
                model.number(),
                profileVersion,
                explanation);
    }

    /// The dimensions that a person has set, with what was set and why.
    Map<ScoreDimension, Overridden> overrides() {
        var set = new EnumMap<ScoreDimension, Overridden>(ScoreDimension.class);
        explanation.forEach((dimension, how) -> {
            var reason = how.overrideReason();
            if (reason != null) {
                set.put(dimension, new Overridden(how.score(), reason));
            }
        });
        return set;
    }

    /// What a person has set.
    record Overridden(int score, String reason) {}

    private static <T> Map<ScoreDimension, T> ordered(Map<ScoreDimension, T> byDimension) {
        var ordered = new EnumMap<ScoreDimension, T>(ScoreDimension.class);
        ordered.putAll(byDimension);
        return Collections.unmodifiableMap(ordered);
    }
}
