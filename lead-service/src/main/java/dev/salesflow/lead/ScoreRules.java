package dev.salesflow.lead;

import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.lead.scoring.ScoringModel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which scores a lead can be given.
final class ScoreRules {

    private ScoreRules() {}

    /// Why these scores cannot be taken; null when they can. Today a person scores every dimension;
    /// a dimension that facts can derive need not be given once it is derived.
    static @Nullable LeadRejection refusal(Map<ScoreDimension, Integer> dimensions) {
        var missing = EnumSet.allOf(ScoreDimension.class);
        missing.removeAll(dimensions.keySet());
        if (!missing.isEmpty()) {
            return new LeadRejection.ScoreIncomplete(Collections.unmodifiableSet(missing));
        }
        return dimensions.entrySet().stream()
                .filter(e -> !ScoringModel.isOnScale(e.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .<LeadRejection>map(
                        e -> new LeadRejection.ScoreOutOfRange(e.getKey(), e.getValue()))
                .findFirst()
                .orElse(null);
    }
}
