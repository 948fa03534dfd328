package dev.salesflow.lead.scoring.model;

import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ScoreDimension;
import java.math.BigDecimal;

/// Why a scoring model is not published.
public sealed interface ScoringModelRejection {

    /// A weight is negative, or finer than two decimals.
    record WeightInvalid(ScoreDimension dimension, BigDecimal weight)
            implements ScoringModelRejection {}

    /// The weights do not make a whole.
    record WeightsDoNotSum(BigDecimal sum) implements ScoringModelRejection {}

    /// A tier has no cadence.
    record CadenceMissing(LeadTier tier) implements ScoringModelRejection {}

    /// A tier would be followed up more often than daily, or less often than yearly.
    record CadenceOutOfRange(LeadTier tier, int days) implements ScoringModelRejection {}
}
