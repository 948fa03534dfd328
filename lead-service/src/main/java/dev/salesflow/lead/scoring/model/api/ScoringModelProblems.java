package dev.salesflow.lead.scoring.model.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.scoring.model.ScoringModelDocument;
import dev.salesflow.lead.scoring.model.ScoringModelRejection;
import dev.salesflow.lead.scoring.model.ScoringModelRejection.CadenceMissing;
import dev.salesflow.lead.scoring.model.ScoringModelRejection.CadenceOutOfRange;
import dev.salesflow.lead.scoring.model.ScoringModelRejection.WeightInvalid;
import dev.salesflow.lead.scoring.model.ScoringModelRejection.WeightsDoNotSum;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// A scoring model's refusals as problems.
final class ScoringModelProblems {

    private static final ProblemKind WEIGHT_INVALID =
            new ProblemKind(422, "WEIGHT_INVALID", "A weight is no share in percent", "权重无效");
    private static final ProblemKind WEIGHTS_DO_NOT_SUM =
            new ProblemKind(422, "WEIGHTS_DO_NOT_SUM", "The weights do not sum", "权重之和不等于100");
    private static final ProblemKind CADENCE_MISSING =
            new ProblemKind(422, "CADENCE_MISSING", "A tier has no cadence", "缺少跟进周期");
    private static final ProblemKind CADENCE_OUT_OF_RANGE =
            new ProblemKind(422, "CADENCE_OUT_OF_RANGE", "A cadence is out of range", "跟进周期超出范围");

    private ScoringModelProblems() {}

    /// 422 at the place in the request that it is refused for.
    static Problem of(ScoringModelRejection rejection) {
        return switch (rejection) {
            case WeightInvalid(var dimension, var weight) ->
                    at(
                                    WEIGHT_INVALID,
                                    "/weights/" + dimension,
                                    "Weigh %s with 0 to 100, of two decimals at most, not with %s"
                                            .formatted(dimension, weight.toPlainString()))
                            .with("dimension", dimension)
                            .with("weight", weight);
            case WeightsDoNotSum(var sum) ->
                    at(
                                    WEIGHTS_DO_NOT_SUM,
                                    "/weights",
                                    "The weights sum to %s; make them sum to %s"
                                            .formatted(sum.toPlainString(), ScoringModel.WHOLE))
                            .with("sum", sum);
            case CadenceMissing(var tier) ->
                    at(
                                    CADENCE_MISSING,
                                    "/cadenceDays/" + tier,
                                    "Say after how many days " + tier + " is followed up")
                            .with("tier", tier);
            case CadenceOutOfRange(var tier, var days) ->
                    at(
                                    CADENCE_OUT_OF_RANGE,
                                    "/cadenceDays/" + tier,
                                    "Follow %s up after %d to %d days, not %d"
                                            .formatted(
                                                    tier,
                                                    ScoringModelDocument.SHORTEST_CADENCE,
                                                    ScoringModelDocument.LONGEST_CADENCE,
                                                    days))
                            .with("tier", tier)
                            .with("cadenceDays", days);
        };
    }
}
