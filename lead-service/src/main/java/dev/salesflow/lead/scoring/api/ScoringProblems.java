package dev.salesflow.lead.scoring.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// The refusals of scoring as problems.
public final class ScoringProblems {

    private static final ProblemKind OUT_OF_RANGE =
            new ProblemKind(
                    422, "SCORE_OUT_OF_RANGE", "The score is off the scale", "评分超出 0–10 范围");
    private static final ProblemKind OVERRIDE_MISSING =
            new ProblemKind(409, "OVERRIDE_MISSING", "Nobody has set this dimension", "该维度没有人工调整");

    private ScoringProblems() {}

    /// 409 when there is no override to withdraw, 422 for a score that cannot be.
    public static Problem of(LeadRejection.OfScoring rejection) {
        return switch (rejection) {
            case LeadRejection.ScoreOutOfRange(var dimension, var score) ->
                    Problem.at(
                                    OUT_OF_RANGE,
                                    "/score",
                                    "%s was given %d; give a whole number from %d to %d"
                                            .formatted(
                                                    dimension,
                                                    score,
                                                    ScoringModel.LOWEST,
                                                    ScoringModel.HIGHEST))
                            .with("dimension", dimension)
                            .with("score", score);
            case LeadRejection.OverrideMissing(var dimension) ->
                    Problem.of(
                                    OVERRIDE_MISSING,
                                    dimension + " is derived from facts already; change nothing")
                            .with("dimension", dimension);
        };
    }
}
