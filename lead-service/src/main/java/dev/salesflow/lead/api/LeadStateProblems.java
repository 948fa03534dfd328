package dev.salesflow.lead.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// The refusals of a lead whose state stands against any command.
final class LeadStateProblems {

    private static final ProblemKind DISQUALIFIED =
            new ProblemKind(409, "LEAD_DISQUALIFIED", "The lead is not pursued", "线索已被淘汰");
    private static final ProblemKind CONVERTED =
            new ProblemKind(409, "LEAD_CONVERTED", "The lead is a deal now", "线索已转为商机");
    private static final ProblemKind MERGED =
            new ProblemKind(409, "LEAD_MERGED", "Another lead goes on for it", "线索已合并");

    private LeadStateProblems() {}

    static Problem of(LeadRejection.OfState rejection) {
        return switch (rejection) {
            case LeadRejection.LeadNotFound _ -> Access.notFound().problem();
            case LeadRejection.LeadIsDisqualified r -> disqualified(r);
            case LeadRejection.LeadIsConverted(var dealId) ->
                    Problem.of(CONVERTED, "Go on with deal " + dealId).with("dealId", dealId);
            case LeadRejection.LeadIsMerged(var intoLeadId) ->
                    Problem.of(MERGED, "Go on with lead " + intoLeadId)
                            .with("intoLeadId", intoLeadId);
        };
    }

    private static Problem disqualified(LeadRejection.LeadIsDisqualified rejection) {
        var problem =
                Problem.of(DISQUALIFIED, "Recycle the lead first, or work on another one")
                        .with("reason", rejection.reason());
        var recycleOn = rejection.recycleOn();
        return recycleOn == null ? problem : problem.with("recycleOn", recycleOn);
    }
}
