package dev.salesflow.lead.closing.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.LeadRejection.FactsMissing;
import dev.salesflow.lead.LeadRejection.FactsNotVerified;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Facts that stand against a qualification, as problems with one error for each. Facts are no part
/// of the request, so that each error is about the request as a whole.
final class FactsInTheWay {

    private static final String WHOLE = "";
    private static final ProblemKind FACTS_MISSING =
            new ProblemKind(422, "FACTS_MISSING", "Facts are not recorded", "缺少必要事实");
    private static final ProblemKind FACTS_NOT_VERIFIED =
            new ProblemKind(422, "FACTS_NOT_VERIFIED", "Facts are not verified", "必要事实尚未核实");

    private FactsInTheWay() {}

    static Problem missing(FactsMissing rejection) {
        var missing = rejection.missing();
        var detail =
                "Record "
                        + missing
                        + " first; qualification weighs them, or the ideal customer profile"
                        + " requires them";
        var errors =
                errors(missing, "FACT_MISSING", "%s is not recorded; record what a source says");
        return Problem.of(FACTS_MISSING, detail, errors.toList()).with("missing", missing);
    }

    static Problem notVerified(FactsNotVerified rejection) {
        var reported = rejection.reported();
        var disputed = rejection.disputed();
        var advice = new StringBuilder("The ideal customer profile wants these facts verified.");
        if (!reported.isEmpty()) {
            advice.append(" Let a second, independent source confirm ")
                    .append(reported)
                    .append(" by repeating the value that stands.");
        }
        if (!disputed.isEmpty()) {
            advice.append(" Sources differ on ")
                    .append(disputed)
                    .append("; correct or withdraw what one of them said.");
        }
        return Problem.of(FACTS_NOT_VERIFIED, advice.toString(), errors(rejection))
                .with("reported", reported)
                .with("disputed", disputed);
    }

    private static List<FieldError> errors(FactsNotVerified rejection) {
        var reported =
                errors(
                        rejection.reported(),
                        "FACT_REPORTED",
                        "%s has one source; let a second, independent one repeat the value");
        var disputed =
                errors(
                        rejection.disputed(),
                        "FACT_DISPUTED",
                        "Sources differ on %s; correct or withdraw what one of them said");
        return Stream.concat(reported, disputed).toList();
    }

    private static Stream<FieldError> errors(
            Collection<LeadFact> facts, String code, String advice) {
        return facts.stream().map(fact -> new FieldError(WHOLE, code, advice.formatted(fact)));
    }
}
