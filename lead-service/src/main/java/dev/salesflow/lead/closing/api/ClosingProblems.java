package dev.salesflow.lead.closing.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// What stands against the end of the work on a lead, as problems.
public final class ClosingProblems {

    private static final ProblemKind NOT_QUALIFIED =
            new ProblemKind(409, "LEAD_NOT_QUALIFIED", "The lead is not qualified", "线索尚未合格");
    private static final ProblemKind NOT_DISQUALIFIED =
            new ProblemKind(409, "LEAD_NOT_DISQUALIFIED", "The lead is worked on", "线索未被淘汰");
    private static final ProblemKind OWNER_MISSING =
            new ProblemKind(422, "OWNER_MISSING", "Nobody owns the lead", "线索尚未分配");
    private static final ProblemKind PURCHASE_DATE =
            new ProblemKind(422, "PURCHASE_DATE_IN_PAST", "The date is over", "预计采购日期不能早于今天");
    private static final ProblemKind RECYCLE_DATE =
            new ProblemKind(422, "RECYCLE_DATE_NOT_AHEAD", "The date is not ahead", "回收日期须在今天之后");
    private static final ProblemKind NOT_YET_RECYCLABLE =
            new ProblemKind(422, "NOT_YET_RECYCLABLE", "The lead's day has not come", "未到回收日期");
    private static final ProblemKind UNKNOWN_PROCESS =
            new ProblemKind(422, "UNKNOWN_PROCESS", "There is no such process", "没有该销售流程");

    private ClosingProblems() {}

    /// The problem of a refusal.
    public static Problem of(LeadRejection.OfClosing rejection) {
        return switch (rejection) {
            case LeadRejection.LeadNotQualified _ ->
                    Problem.of(NOT_QUALIFIED, "Qualify the lead first");
            case LeadRejection.ProcessUnknown(var key, var keys) ->
                    Problem.at(
                                    UNKNOWN_PROCESS,
                                    "/processKey",
                                    "No sales process is called "
                                            + key
                                            + "; name one of "
                                            + String.join(", ", keys))
                            .with("processKeys", keys);
            case LeadRejection.NotDisqualified _ ->
                    Problem.of(NOT_DISQUALIFIED, "Go on with the lead; it is worked on");
            case LeadRejection.FactsMissing r -> FactsInTheWay.missing(r);
            case LeadRejection.FactsNotVerified r -> FactsInTheWay.notVerified(r);
            case LeadRejection.OwnerMissing _ ->
                    Problem.at(OWNER_MISSING, "", "Assign the lead to a rep first");
            case LeadRejection.PurchaseExpectedInPast(var expectedOn, var today) ->
                    Problem.at(
                            PURCHASE_DATE,
                            "/purchaseExpectedOn",
                            expectedOn
                                    + " is before today, "
                                    + today
                                    + "; name the day on which the customer will buy");
            case LeadRejection.RecycleDateNotAhead(var recycleOn, var today) ->
                    notAhead(recycleOn + " is not after today, " + today + "; name a later date");
            case LeadRejection.NotYetRecyclable(var recycleOn, var today) ->
                    Problem.of(
                                    NOT_YET_RECYCLABLE,
                                    "Today is " + today + "; recycle the lead on " + recycleOn)
                            .with("recycleOn", recycleOn);
        };
    }

    private static Problem notAhead(String detail) {
        return Problem.of(
                RECYCLE_DATE,
                detail,
                List.of(new FieldError("/recycleOn", RECYCLE_DATE.code(), detail)));
    }
}
