package dev.salesflow.lead.assignment.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.Choice;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.UUID;

/// The refusals of assignment as problems.
public final class AssignmentProblems {

    private static final ProblemKind REP_UNKNOWN =
            new ProblemKind(422, "SALES_REP_UNKNOWN", "There is no such sales rep", "销售人员不存在");
    private static final ProblemKind REP_DEPARTED =
            new ProblemKind(422, "SALES_REP_DEPARTED", "The sales rep has left", "销售人员已离职");
    private static final ProblemKind ROLE_BREACH =
            new ProblemKind(
                    422,
                    "ROLE_BREACH_UNEXPLAINED",
                    "The role rule names another role",
                    "违反角色规则且未说明原因");
    private static final ProblemKind ALREADY_ASSIGNED =
            new ProblemKind(409, "ALREADY_ASSIGNED", "The lead has an owner", "线索已有负责人");
    private static final ProblemKind NOT_ASSIGNED =
            new ProblemKind(409, "NOT_ASSIGNED", "Nobody owns the lead", "线索尚无负责人");
    private static final ProblemKind CAPACITY_EXCEEDED =
            new ProblemKind(
                    422, "CAPACITY_EXCEEDED", "The rep cannot work on more leads", "销售人员容量已满");
    private static final ProblemKind FOCUS_LIMIT_REACHED =
            new ProblemKind(422, "FOCUS_LIMIT_REACHED", "The rep's focus list is full", "重点攻坚名额已满");
    private static final ProblemKind NO_REP_FITS =
            new ProblemKind(422, "NO_REP_FITS", "No sales rep fits the lead", "没有合适的销售人员");
    private static final ProblemKind POLICY_SUPERSEDED =
            new ProblemKind(409, "POLICY_SUPERSEDED", "A newer policy counts now", "分配策略已有更新版本");

    private AssignmentProblems() {}

    /// 409 when the lead has an owner or lacks one, 422 when the rep cannot take it.
    public static Problem of(LeadRejection.OfAssignment rejection) {
        return switch (rejection) {
            case LeadRejection.SalesRepUnknown(var repId) ->
                    ofRep(REP_UNKNOWN, "No sales rep " + repId + " is registered; name one who is");
            case LeadRejection.SalesRepHasDeparted(var repId) ->
                    ofRep(REP_DEPARTED, "Sales rep " + repId + " has left; choose another");
            case LeadRejection.RoleBreachUnexplained r -> roleBreach(r);
            case LeadRejection.AlreadyAssigned(var ownerId) ->
                    Problem.of(
                                    ALREADY_ASSIGNED,
                                    "Sales rep " + ownerId + " owns the lead; release it first")
                            .with("ownerId", ownerId);
            case LeadRejection.NotAssigned _ ->
                    Problem.of(NOT_ASSIGNED, "Nobody owns the lead; there is nothing to release");
            case LeadRejection.CapacityExceeded(var repId, var capacity) ->
                    ofRep(
                                    CAPACITY_EXCEEDED,
                                    "Sales rep %s works on %d leads or more; choose another, or"
                                                    .formatted(repId, capacity)
                                            + " release one of them")
                            .with("salesRepId", repId)
                            .with("capacity", capacity);
            case LeadRejection.FocusLimitReached(var repId, var limit) ->
                    focusListFull(
                            "/salesRepId", repId, limit, "let one leave the focus list first");
        };
    }

    /// The refusal of one key lead more.
    ///
    /// @param pointer to the field of the request by which it would be one more
    /// @param advice what to do
    public static Problem focusListFull(String pointer, UUID repId, int limit, String advice) {
        var detail =
                "Sales rep %s pursues %d key leads, as many as the policy allows; %s"
                        .formatted(repId, limit, advice);
        return at(FOCUS_LIMIT_REACHED, pointer, detail)
                .with("salesRepId", repId)
                .with("limit", limit);
    }

    /// The refusal of a lead for which the policy finds nobody.
    static Problem nobodyFits(Choice choice, int policyVersion) {
        return Problem.of(
                        NO_REP_FITS,
                        "Policy version %d finds no rep; see why in candidates, or name one"
                                .formatted(policyVersion))
                .with("policyVersion", policyVersion)
                .with("candidates", CandidateView.of(choice));
    }

    /// The refusal to give leads out by a version that counts no longer.
    static Problem superseded(int newest) {
        return Problem.of(
                        POLICY_SUPERSEDED,
                        "Assign by version " + newest + ", or send dryRun to compare versions")
                .with("newestVersion", newest);
    }

    private static Problem roleBreach(LeadRejection.RoleBreachUnexplained rejection) {
        return at(
                        ROLE_BREACH,
                        "/roleBreachReason",
                        "The lead is for a %s, the rep is a %s; choose another rep or give a reason"
                                .formatted(rejection.expected(), rejection.role()))
                .with("expected", rejection.expected());
    }

    private static Problem ofRep(ProblemKind kind, String detail) {
        return at(kind, "/salesRepId", detail);
    }
}
