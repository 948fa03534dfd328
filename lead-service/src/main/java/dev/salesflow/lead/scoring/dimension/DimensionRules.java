package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.lead.ScoreDimension;

/// Which rule derives which dimension: the only place that names them all.
public final class DimensionRules {

    private DimensionRules() {}

    /// The score of a dimension, derived from what is known.
    public static Derived derive(ScoreDimension dimension, Evidence evidence) {
        return of(dimension).derive(evidence);
    }

    private static DimensionRule of(ScoreDimension dimension) {
        return switch (dimension) {
            case PROFILE_FIT -> new ProfileFit();
            case URGENCY -> new Urgency();
            case DECISION_CHAIN -> new DecisionChain();
            case BUDGET_FIT -> new BudgetFit();
        };
    }
}
