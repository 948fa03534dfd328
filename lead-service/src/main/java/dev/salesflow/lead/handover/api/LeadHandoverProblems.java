package dev.salesflow.lead.handover.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// The refusals of a lead about its handover as problems.
public final class LeadHandoverProblems {

    private static final ProblemKind NOT_HANDED_OVER =
            new ProblemKind(409, "LEAD_NOT_HANDED_OVER", "Sales do not have the lead", "线索尚未移交");

    private LeadHandoverProblems() {}

    /// 409: the lead's state stands against the command.
    public static Problem of(LeadRejection.OfHandover rejection) {
        return switch (rejection) {
            case LeadRejection.NotHandedOver(var sheetId) ->
                    Problem.of(NOT_HANDED_OVER, "Sheet " + sheetId + " did not hand it over")
                            .with("sheetId", sheetId);
        };
    }
}
