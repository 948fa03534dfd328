package dev.salesflow.lead.strategy.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.ResponsibleNotAtWork;
import dev.salesflow.lead.LeadRejection.StepDueInPast;
import dev.salesflow.lead.LeadRejection.StepsMissing;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// The refusals of strategies as problems.
public final class StrategyProblems {

    private static final ProblemKind STEPS_MISSING =
            new ProblemKind(422, "STEPS_MISSING", "The strategy has no step", "策略缺少行动步骤");
    private static final ProblemKind NOT_AT_WORK =
            new ProblemKind(
                    422, "RESPONSIBLE_NOT_AT_WORK", "No such rep is at work", "步骤负责人不存在或已离职");
    private static final ProblemKind DUE_IN_PAST =
            new ProblemKind(422, "STEP_DUE_IN_PAST", "A step would be late already", "步骤期限已过");

    private StrategyProblems() {}

    /// Names the step to mend, and how.
    public static Problem of(LeadRejection.OfStrategy rejection) {
        return switch (rejection) {
            case StepsMissing _ ->
                    at(STEPS_MISSING, "/steps", "Say who does what by when, in one step at least");
            case ResponsibleNotAtWork(var step, var repId) ->
                    at(
                            NOT_AT_WORK,
                            "/steps/" + step + "/responsibleId",
                            "No sales rep " + repId + " is at work; name one who is");
            case StepDueInPast(var step, var dueOn, var today) ->
                    at(
                            DUE_IN_PAST,
                            "/steps/" + step + "/dueOn",
                            dueOn + " is before today, " + today + "; name a later day");
        };
    }
}
