package dev.salesflow.lead.scoring;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DimensionScore;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.salesrep.SalesRole;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One company's lead with facts and scores, for tests.
public final class ScoredLeads {

    public static final UUID OWNER = new UUID(2, 1);

    private ScoredLeads() {}

    public static LeadEvent captured() {
        return new LeadCaptured(
                AcquisitionChannel.INDUSTRY,
                "Canton Fair",
                null,
                "Northwind",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static LeadEvent assigned() {
        return new LeadAssigned(OWNER, null, new UUID(3, 1), SalesRole.HUNTER, null, null, null);
    }

    public static LeadEvent fact(LeadFact fact, String value) {
        return new LeadFactRecorded(fact, value, "first call", null, null, null, null, null);
    }

    /// Scored alike on every dimension by version 1 of model and profile, for no reason.
    public static LeadScored scored(int each) {
        var scores = new EnumMap<ScoreDimension, Integer>(ScoreDimension.class);
        for (var dimension : ScoreDimension.values()) {
            scores.put(dimension, each);
        }
        var total = new BigDecimal(each).setScale(2);
        return new LeadScored(scores, total, null, each >= 7, 1, 1, explained(scores));
    }

    /// An explanation without reasons.
    public static Map<ScoreDimension, DimensionScore> explained(
            Map<ScoreDimension, Integer> scores) {
        var explanation = new EnumMap<ScoreDimension, DimensionScore>(ScoreDimension.class);
        scores.forEach((dimension, score) ->
                explanation.put(dimension, new DimensionScore(score, score, null, List.of())));
        return explanation;
    }
}
