package dev.salesflow.events.scoring;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ScoreDimension;
import java.math.BigDecimal;
import java.util.Map;

/// What has happened to the scoring model.
public sealed interface ScoringModelEvent extends DomainEvent {

    /// A new version can be scored by.
    ///
    /// @param weights of the dimensions in percent, which sum to 100
    /// @param cadenceDays after how many days a lead of each tier is followed up, at least 1
    record ScoringModelPublished(
            int version,
            Map<ScoreDimension, BigDecimal> weights,
            Map<LeadTier, Integer> cadenceDays)
            implements ScoringModelEvent {}
}
