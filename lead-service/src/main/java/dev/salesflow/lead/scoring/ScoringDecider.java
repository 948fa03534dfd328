package dev.salesflow.lead.scoring;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.DimensionScore;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.lead.LeadEvent.LeadTierLeft;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.lead.TierLeftReason;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.DeriveScore;
import dev.salesflow.lead.LeadCommand.OverrideScore;
import dev.salesflow.lead.LeadCommand.WithdrawOverride;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.scoring.Score.Overridden;
import dev.salesflow.lead.scoring.dimension.DimensionRules;
import dev.salesflow.lead.scoring.dimension.Evidence;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decides how a lead is scored. Every command derives all dimensions again from what is known; a
/// dimension that a person has set keeps what was set until that is withdrawn.
public final class ScoringDecider {

    private ScoringDecider() {}

    /// Scores, or says why not; a score equal to the one that stands changes nothing.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfScoring command) {
        return LeadDecider.whileActive(lead, active -> decide(active.details(), command));
    }

    private static Decision<LeadEvent, LeadRejection> decide(
            LeadDetails details, LeadCommand.OfScoring command) {
        var overrides = overrides(details.score());
        switch (command) {
            case DeriveScore _ -> {}
            case OverrideScore(var dimension, var score, var reason, _, _, _) -> {
                if (!ScoringModel.isOnScale(score)) {
                    return rejected(new LeadRejection.ScoreOutOfRange(dimension, score));
                }
                overrides.put(dimension, new Overridden(score, reason));
            }
            case WithdrawOverride(var dimension, _, _, _) -> {
                if (overrides.remove(dimension) == null) {
                    return rejected(new LeadRejection.OverrideMissing(dimension));
                }
            }
        }
        return scored(details, score(details, command, overrides));
    }

    private static Map<ScoreDimension, Overridden> overrides(@Nullable Score score) {
        return score == null ? new EnumMap<>(ScoreDimension.class) : score.overrides();
    }

    private static Score score(
            LeadDetails details,
            LeadCommand.OfScoring command,
            Map<ScoreDimension, Overridden> overrides) {
        var profile = command.profile();
        var evidence =
                new Evidence(
                        details.facts(), details.keyPeople(), profile.content(), command.now());
        var explanation = new EnumMap<ScoreDimension, DimensionScore>(ScoreDimension.class);
        for (var dimension : ScoreDimension.values()) {
            explanation.put(dimension, explained(dimension, evidence, overrides.get(dimension)));
        }
        return Score.of(explanation, command.model(), profile.number());
    }

    private static DimensionScore explained(
            ScoreDimension dimension, Evidence evidence, @Nullable Overridden override) {
        var derived = DimensionRules.derive(dimension, evidence);
        return override == null
                ? new DimensionScore(derived.score(), derived.score(), null, derived.because())
                : new DimensionScore(
                        override.score(), derived.score(), override.reason(), derived.because());
    }

    private static Decision<LeadEvent, LeadRejection> scored(LeadDetails details, Score score) {
        if (score.equals(details.score())) {
            return accepted();
        }
        var scored = event(details.score(), score);
        var tiering = details.tiering();
        return tiering == null || score.highPotential()
                ? accepted(scored)
                : accepted(scored, new LeadTierLeft(tiering.tier(), TierLeftReason.POTENTIAL_LOST));
    }

    private static LeadScored event(@Nullable Score before, Score score) {
        return new LeadScored(
                score.dimensions(),
                score.total(),
                before == null ? null : before.total(),
                score.highPotential(),
                score.modelVersion(),
                score.profileVersion(),
                score.explanation());
    }
}
