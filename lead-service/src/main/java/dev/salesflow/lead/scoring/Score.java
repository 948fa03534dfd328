package dev.salesflow.lead.scoring;

import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.lead.ScoreDimension;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A lead's score and the versions of the rules that gave it.
///
/// @param dimensions each from 0 to 10, in the order of the handbook
/// @param total their weighted mean on the same scale, two decimals
public record Score(
        Map<ScoreDimension, Integer> dimensions,
        BigDecimal total,
        boolean highPotential,
        int modelVersion,
        int profileVersion) {

    /// A score whose dimensions stand in their order, whatever order they came in.
    public Score {
        var ordered = new EnumMap<ScoreDimension, Integer>(ScoreDimension.class);
        ordered.putAll(dimensions);
        dimensions = Collections.unmodifiableMap(ordered);
    }

    /// The score that an event tells of.
    public static Score of(LeadScored event) {
        return new Score(
                event.dimensions(),
                event.total(),
                event.highPotential(),
                event.modelVersion(),
                event.profileVersion());
    }
}
