package dev.salesflow.lead.scoring.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.DimensionScore;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.lead.scoring.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead's score as it is answered, with how it came about.
///
/// @param explanation of each dimension; none for scores that were given before there were any
@Schema(name = "LeadScore")
public record ScoreView(
        Map<ScoreDimension, Integer> dimensions,
        BigDecimal total,
        boolean highPotential,
        int modelVersion,
        int profileVersion,
        List<DimensionView> explanation) {

    /// How a dimension came to its score.
    ///
    /// @param derived what the facts alone give
    /// @param overrideReason why a person set another score; absent when none did
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LeadDimensionScore")
    public record DimensionView(
            ScoreDimension dimension,
            int score,
            int derived,
            @Nullable String overrideReason,
            List<ReasonView> because) {}

    /// How a fact adds to a dimension.
    ///
    /// @param expected what the rule holds the value against
    /// @param words the same as a sentence, in the reader's language
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LeadScoreReason")
    public record ReasonView(
            LeadFact fact,
            @Nullable String value,
            ScoreRule rule,
            @Nullable String expected,
            int points,
            String words) {}

    /// The answer for a score, with its sentences.
    public static ScoreView of(Score score, ScoreWords words) {
        return new ScoreView(
                score.dimensions(),
                score.total(),
                score.highPotential(),
                score.modelVersion(),
                score.profileVersion(),
                score.explanation().entrySet().stream()
                        .map(e -> dimension(e.getKey(), e.getValue(), words))
                        .toList());
    }

    private static DimensionView dimension(
            ScoreDimension dimension, DimensionScore how, ScoreWords words) {
        return new DimensionView(
                dimension,
                how.score(),
                how.derived(),
                how.overrideReason(),
                how.because().stream().map(reason -> reason(reason, words)).toList());
    }

    private static ReasonView reason(ScoreReason reason, ScoreWords words) {
        return new ReasonView(
                reason.fact(),
                reason.value(),
                reason.rule(),
                reason.expected(),
                reason.points(),
                words.of(reason));
    }
}
