package dev.salesflow.lead.assignment.policy.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.assignment.policy.AssignmentPolicyDocument;
import dev.salesflow.lead.assignment.policy.AssignmentPolicyRejection;
import dev.salesflow.lead.assignment.policy.AssignmentPolicyRejection.CriteriaMissing;
import dev.salesflow.lead.assignment.policy.AssignmentPolicyRejection.CriterionTwice;
import dev.salesflow.lead.assignment.policy.AssignmentPolicyRejection.FocusLimitTooLow;
import dev.salesflow.lead.version.api.Places;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// An assignment policy's refusals as problems.
final class AssignmentPolicyProblems {

    private static final ProblemKind CRITERIA_MISSING =
            new ProblemKind(422, "CRITERIA_MISSING", "There is no criterion", "缺少分配条件");
    private static final ProblemKind CRITERION_TWICE =
            new ProblemKind(422, "CRITERION_TWICE", "A criterion is named twice", "分配条件重复");
    private static final ProblemKind FOCUS_LIMIT_TOO_LOW =
            new ProblemKind(422, "FOCUS_LIMIT_TOO_LOW", "The focus limit is too low", "重点线索上限过低");

    private AssignmentPolicyProblems() {}

    /// 422 at the place in the request that it is refused for.
    static Problem of(AssignmentPolicyRejection rejection, AssignmentPolicyRequest request) {
        return switch (rejection) {
            case CriteriaMissing _ ->
                    at(CRITERIA_MISSING, "/criteria", "Name at least one, such as ROUND_ROBIN");
            case CriterionTwice(var criterion) ->
                    at(
                                    CRITERION_TWICE,
                                    Places.last("/criteria", request.criteria(), criterion::equals),
                                    "Name " + criterion + " once")
                            .with("criterion", criterion);
            case FocusLimitTooLow(var limit) ->
                    at(
                                    FOCUS_LIMIT_TOO_LOW,
                                    "/focusLimit",
                                    limit
                                            + " lets nobody pursue a lead; allow at least "
                                            + AssignmentPolicyDocument.LOWEST_FOCUS_LIMIT)
                            .with("focusLimit", limit);
        };
    }
}
