package dev.salesflow.lead.tier.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.api.AssignmentProblems;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The refusals of tiers as problems.
public final class TierProblems {

    private static final ProblemKind WITHOUT_HIGH_POTENTIAL =
            new ProblemKind(
                    422,
                    "TIER_WITHOUT_HIGH_POTENTIAL",
                    "Only leads of high potential have a tier",
                    "只有高潜力线索才能分级");

    private TierProblems() {}

    /// 422, as a rule stands against it.
    public static Problem of(LeadRejection.OfTier rejection) {
        return switch (rejection) {
            case LeadRejection.TierWithoutHighPotential(var total) -> withoutHighPotential(total);
            case LeadRejection.FocusListFull(var ownerId, var limit) ->
                    AssignmentProblems.focusListFull(
                            "/tier",
                            ownerId,
                            limit,
                            "let one leave the focus list first, or choose another tier");
        };
    }

    private static Problem withoutHighPotential(@Nullable BigDecimal total) {
        var needed = ScoringModel.HIGH_POTENTIAL_FROM;
        if (total == null) {
            return Problem.of(WITHOUT_HIGH_POTENTIAL, "Score the lead first")
                    .with("needed", needed);
        }
        var detail = "The score is %s and has to be %s; find out more".formatted(total, needed);
        return Problem.of(WITHOUT_HIGH_POTENTIAL, detail)
                .with("total", total)
                .with("needed", needed);
    }
}
