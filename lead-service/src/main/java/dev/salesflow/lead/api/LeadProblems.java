package dev.salesflow.lead.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.FactUnreadable;
import dev.salesflow.lead.LeadRejection.FactsMissing;
import dev.salesflow.lead.LeadRejection.LeadExists;
import dev.salesflow.lead.LeadRejection.LeadIsConverted;
import dev.salesflow.lead.LeadRejection.LeadIsDisqualified;
import dev.salesflow.lead.LeadRejection.LeadNotFound;
import dev.salesflow.lead.LeadRejection.LeadNotQualified;
import dev.salesflow.lead.LeadRejection.OwnerMissing;
import dev.salesflow.lead.LeadRejection.RecycleDateNotAhead;
import dev.salesflow.lead.LeadRejection.RoleBreachUnexplained;
import dev.salesflow.lead.LeadRejection.SalesRepHasDeparted;
import dev.salesflow.lead.LeadRejection.SalesRepUnknown;
import dev.salesflow.lead.LeadRejection.ScoreIncomplete;
import dev.salesflow.lead.LeadRejection.ScoreOutOfRange;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// A lead's refusals as problems.
final class LeadProblems {

    private LeadProblems() {}

    static Problem of(LeadRejection rejection) {
        return switch (rejection) {
            case LeadNotFound _ -> Access.notFound().problem();
            case LeadExists _ -> Problem.of(LeadProblemKinds.EXISTS, "Read the lead instead");
            case LeadIsDisqualified r -> disqualified(r);
            case LeadIsConverted(var dealId) ->
                    Problem.of(LeadProblemKinds.CONVERTED, "Go on with deal " + dealId)
                            .with("dealId", dealId);
            case LeadNotQualified _ ->
                    Problem.of(LeadProblemKinds.NOT_QUALIFIED, "Qualify the lead first");
            case FactUnreadable(var fact, var value) ->
                    at(
                            LeadProblemKinds.FACT_UNREADABLE,
                            "/value",
                            "'" + value + "' is no whole number, which " + fact + " has to be");
            case ScoreIncomplete(var missing) ->
                    at(
                                    LeadProblemKinds.SCORE_INCOMPLETE,
                                    "/dimensions",
                                    "Score " + missing + " too, from 0 to 10")
                            .with("missing", missing);
            case ScoreOutOfRange(var dimension, var score) ->
                    at(
                            LeadProblemKinds.SCORE_OUT_OF_RANGE,
                            "/dimensions/" + dimension,
                            score + " is off the scale; score from 0 to 10");
            case SalesRepUnknown(var repId) ->
                    at(
                            LeadProblemKinds.REP_UNKNOWN,
                            "/salesRepId",
                            "No sales rep " + repId + " is registered; name one who is");
            case SalesRepHasDeparted(var repId) ->
                    at(
                            LeadProblemKinds.REP_DEPARTED,
                            "/salesRepId",
                            "Sales rep " + repId + " has left; choose another");
            case RoleBreachUnexplained r -> roleBreach(r);
            case FactsMissing(var missing) ->
                    Problem.of(
                                    LeadProblemKinds.FACTS_MISSING,
                                    "Record " + missing + " first; qualification weighs them")
                            .with("missing", missing);
            case OwnerMissing _ ->
                    Problem.of(LeadProblemKinds.OWNER_MISSING, "Assign the lead to a rep first");
            case RecycleDateNotAhead(var recycleOn, var today) ->
                    at(
                            LeadProblemKinds.RECYCLE_DATE,
                            "/recycleOn",
                            recycleOn + " is not after today, " + today + "; name a later date");
        };
    }

    private static Problem disqualified(LeadIsDisqualified rejection) {
        var problem =
                Problem.of(
                                LeadProblemKinds.DISQUALIFIED,
                                "The lead was disqualified; work on another one")
                        .with("reason", rejection.reason());
        var recycleOn = rejection.recycleOn();
        return recycleOn == null ? problem : problem.with("recycleOn", recycleOn);
    }

    private static Problem roleBreach(RoleBreachUnexplained rejection) {
        return at(
                        LeadProblemKinds.ROLE_BREACH,
                        "/roleBreachReason",
                        "The lead is for a "
                                + rejection.expected()
                                + ", the rep is a "
                                + rejection.role()
                                + "; choose another rep or give a reason")
                .with("expected", rejection.expected());
    }

    private static Problem at(ProblemKind kind, String pointer, String detail) {
        return Problem.of(kind, detail, List.of(new FieldError(pointer, kind.code(), detail)));
    }
}
