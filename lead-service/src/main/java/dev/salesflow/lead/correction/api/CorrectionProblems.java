package dev.salesflow.lead.correction.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// The refusals of corrections as problems.
public final class CorrectionProblems {

    private static final ProblemKind EMPTY =
            new ProblemKind(422, "CORRECTION_EMPTY", "The correction says nothing", "更正内容为空");

    private CorrectionProblems() {}

    /// 422, as a rule stands against it.
    public static Problem of(LeadRejection.OfCorrection rejection) {
        return switch (rejection) {
            case LeadRejection.CorrectionEmpty _ ->
                    Problem.of(EMPTY, "Send companyName, territory, brand or customerKind");
        };
    }
}
