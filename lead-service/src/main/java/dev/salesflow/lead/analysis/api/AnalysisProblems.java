package dev.salesflow.lead.analysis.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.RatingOutOfRange;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// The refusals of analysis sheets as problems.
public final class AnalysisProblems {

    private static final ProblemKind OUT_OF_RANGE =
            new ProblemKind(422, "RATING_OUT_OF_RANGE", "A rating is off the scale", "评级超出范围");

    private AnalysisProblems() {}

    /// Names the number to mend, and how.
    public static Problem of(LeadRejection.OfAnalysis rejection) {
        return switch (rejection) {
            case RatingOutOfRange(var field, var rating) -> {
                var detail = rating + " is off the scale; rate from 0 to 10, count from 0";
                var fault = new FieldError("/" + field, OUT_OF_RANGE.code(), detail);
                yield Problem.of(OUT_OF_RANGE, detail, List.of(fault));
            }
        };
    }
}
