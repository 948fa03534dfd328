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
    private static final ProblemKind FACTS_MISSING =
            new ProblemKind(422, "FACTS_MISSING", "Facts are not recorded", "缺少必要事实");
    private static final ProblemKind FACTS_NOT_VERIFIED =
            new ProblemKind(422, "FACTS_NOT_VERIFIED", "Facts are not verified", "必要事实尚未核实");
    private static final ProblemKind OWNER_MISSING =
            new ProblemKind(422, "OWNER_MISSING", "Nobody owns the lead", "线索尚未分配");
    private static final ProblemKind RECYCLE_DATE =
            new ProblemKind(422, "RECYCLE_DATE_NOT_AHEAD", "The date is not ahead", "回收日期须在今天之后");
    private static final ProblemKind NOT_YET_RECYCLABLE =
            new ProblemKind(422, "NOT_YET_RECYCLABLE", "The lead's day has not come", "未到回收日期");

    private ClosingProblems() {}

    /// The problem of a refusal.
    public static Problem of(LeadRejection.OfClosing rejection) {
        return switch (rejection) {
            case LeadRejection.LeadNotQualified _ ->
                    Problem.of(NOT_QUALIFIED, "Qualify the lead first");
            case LeadRejection.NotDisqualified _ ->
                    Problem.of(NOT_DISQUALIFIED, "Go on with the lead; it is worked on");
            case LeadRejection.FactsMissing(var missing) ->
                    Problem.of(
                                    FACTS_MISSING,
                                    "Record "
                                            + missing
                                            + " first; qualification weighs them, or the ideal"
                                            + " customer profile requires them")
                            .with("missing", missing);
            case LeadRejection.FactsNotVerified r -> notVerified(r);
            case LeadRejection.OwnerMissing _ ->
                    Problem.of(OWNER_MISSING, "Assign the lead to a rep first");
            case LeadRejection.RecycleDateNotAhead(var recycleOn, var today) ->
                    notAhead(recycleOn + " is not after today, " + today + "; name a later date");
            case LeadRejection.NotYetRecyclable(var recycleOn, var today) ->
                    Problem.of(
                                    NOT_YET_RECYCLABLE,
                                    "Today is " + today + "; recycle the lead on " + recycleOn)
                            .with("recycleOn", recycleOn);
        };
    }

    private static Problem notVerified(LeadRejection.FactsNotVerified rejection) {
        var advice = new StringBuilder("The ideal customer profile wants these facts verified.");
        if (!rejection.reported().isEmpty()) {
            advice.append(" Let a second, independent source confirm ")
                    .append(rejection.reported())
                    .append('.');
        }
        if (!rejection.disputed().isEmpty()) {
            advice.append(" Sources differ on ")
                    .append(rejection.disputed())
                    .append("; correct or withdraw what one of them said.");
        }
        return Problem.of(FACTS_NOT_VERIFIED, advice.toString())
                .with("reported", rejection.reported())
                .with("disputed", rejection.disputed());
    }

    private static Problem notAhead(String detail) {
        return Problem.of(
                RECYCLE_DATE,
                detail,
                List.of(new FieldError("/recycleOn", RECYCLE_DATE.code(), detail)));
    }
}
