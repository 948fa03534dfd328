package dev.salesflow.deal.api;

import dev.salesflow.deal.DealRejection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// Which refusal of a deal is which problem.
final class DealProblems {

    private static final ProblemKind DEAL_CLOSED =
            new ProblemKind(409, "DEAL_CLOSED", "The deal has ended", "商机已结束");
    private static final ProblemKind DEAL_NOT_CLOSED =
            new ProblemKind(409, "DEAL_NOT_CLOSED", "The deal has not ended", "商机尚未结束");
    private static final ProblemKind DEAL_ON_HOLD =
            new ProblemKind(409, "DEAL_ON_HOLD", "The deal is on hold", "商机已搁置");
    private static final ProblemKind DEAL_NOT_ON_HOLD =
            new ProblemKind(409, "DEAL_NOT_ON_HOLD", "The deal is not on hold", "商机未搁置");
    private static final ProblemKind ALREADY_IN_STAGE =
            new ProblemKind(409, "ALREADY_IN_STAGE", "The deal is in that stage", "商机已处于该阶段");
    private static final ProblemKind COMMITMENT_SETTLED =
            new ProblemKind(409, "COMMITMENT_SETTLED", "The outcome is recorded", "该承诺结果已记录");
    private static final ProblemKind UNKNOWN_STAGE =
            new ProblemKind(422, "UNKNOWN_STAGE", "The process has no such stage", "流程中没有该阶段");
    private static final ProblemKind REASON_REQUIRED =
            new ProblemKind(422, "REASON_REQUIRED", "This step needs a reason", "此步骤需要说明原因");
    private static final ProblemKind UNKNOWN_PROCESS =
            new ProblemKind(422, "UNKNOWN_PROCESS", "There is no such process", "没有该销售流程");
    private static final ProblemKind OWNER_OUT_OF_REACH =
            new ProblemKind(403, "OWNER_OUT_OF_REACH", "Not for that sales rep", "无权为该销售人员操作");

    private DealProblems() {}

    static Problem problem(DealRejection refusal) {
        return switch (refusal) {
            case DealRejection.DealNotFound _ ->
                    Problem.of(ProblemKind.NOT_FOUND, "Check the id of the deal");
            case DealRejection.DealClosed(var outcome) ->
                    Problem.of(DEAL_CLOSED, "Reopen it first, or open a new deal")
                            .with("outcome", outcome);
            case DealRejection.DealNotClosed(var status) ->
                    Problem.of(DEAL_NOT_CLOSED, "Only a won or lost deal can be reopened")
                            .with("status", status);
            case DealRejection.DealRests(var reason) ->
                    Problem.of(DEAL_ON_HOLD, "Resume it first").with("holdReason", reason);
            case DealRejection.DealNotOnHold _ ->
                    Problem.of(DEAL_NOT_ON_HOLD, "There is nothing to resume");
            case DealRejection.AlreadyInStage(var stage) ->
                    Problem.of(ALREADY_IN_STAGE, "Name another stage than " + stage)
                            .with("stage", stage);
            case DealRejection.UnknownStage(var stage, var stages) ->
                    Problem.of(UNKNOWN_STAGE, stage + " is none of the stages of its process")
                            .with("stages", stages);
            case DealRejection.SkipReasonRequired(var skipped) ->
                    reasonRequired("Say why stages are skipped: " + skipped)
                            .with("skipped", skipped);
            case DealRejection.ReturnReasonRequired(var from, var to) ->
                    reasonRequired("Say why the deal goes back from " + from + " to " + to);
            case DealRejection.UnknownCommitment(var id) ->
                    Problem.of(ProblemKind.NOT_FOUND, "The deal has no commitment " + id);
            case DealRejection.CommitmentSettled(var id, var outcome) ->
                    Problem.of(COMMITMENT_SETTLED, "Aim anew: " + id + " has its outcome")
                            .with("outcome", outcome);
        };
    }

    static ProblemException unknownProcess(String key) {
        var detail = key + " is not published; see GET /api/v1/sales-processes";
        return new ProblemException(
                Problem.of(
                        UNKNOWN_PROCESS,
                        detail,
                        List.of(new FieldError("/processKey", UNKNOWN_PROCESS.code(), detail))));
    }

    static ProblemException ownerOutOfReach() {
        var detail = "Open deals for yourself, or for a rep of your team when you manage one";
        return new ProblemException(
                Problem.of(
                        OWNER_OUT_OF_REACH,
                        detail,
                        List.of(new FieldError("/owner", OWNER_OUT_OF_REACH.code(), detail))));
    }

    private static Problem reasonRequired(String detail) {
        return Problem.of(
                REASON_REQUIRED,
                detail,
                List.of(new FieldError("/reason", REASON_REQUIRED.code(), detail)));
    }
}
