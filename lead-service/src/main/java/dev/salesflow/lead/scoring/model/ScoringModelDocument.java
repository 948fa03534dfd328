package dev.salesflow.lead.scoring.model;

import dev.salesflow.events.Topic;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.scoring.ScoringModelEvent;
import dev.salesflow.events.scoring.ScoringModelEvent.ScoringModelPublished;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.scoring.model.ScoringModelRejection.CadenceMissing;
import dev.salesflow.lead.scoring.model.ScoringModelRejection.CadenceOutOfRange;
import dev.salesflow.lead.scoring.model.ScoringModelRejection.WeightInvalid;
import dev.salesflow.lead.scoring.model.ScoringModelRejection.WeightsDoNotSum;
import dev.salesflow.lead.version.VersionedDocument;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// The scoring model as a document in versions.
public final class ScoringModelDocument {

    /// The shortest cadence in days.
    public static final int SHORTEST_CADENCE = 1;

    /// The longest cadence in days.
    public static final int LONGEST_CADENCE = 365;

    /// The document.
    public static final VersionedDocument<ScoringModel, ScoringModelEvent, ScoringModelRejection>
            DOCUMENT =
                    new VersionedDocument<>(
                            Topic.SCORING_MODEL,
                            ScoringModelEvent.class,
                            ScoringModel.class,
                            ScoringModel.STANDARD,
                            ScoringModelDocument::published,
                            ScoringModelDocument::model,
                            model -> weights(model).or(() -> cadences(model)));

    private ScoringModelDocument() {}

    private static ScoringModelEvent published(int version, ScoringModel model) {
        return new ScoringModelPublished(version, model.weights(), model.cadenceDays());
    }

    private static ScoringModel model(ScoringModelEvent event) {
        return switch (event) {
            case ScoringModelPublished e -> new ScoringModel(e.weights(), e.cadenceDays());
        };
    }

    private static Optional<ScoringModelRejection> weights(ScoringModel model) {
        for (var weight : model.weights().entrySet()) {
            if (weight.getValue().signum() < 0
                    || weight.getValue().scale() > ScoringModel.DECIMALS) {
                return Optional.of(new WeightInvalid(weight.getKey(), weight.getValue()));
            }
        }
        var sum = model.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(ScoringModel.WHOLE) == 0
                ? Optional.empty()
                : Optional.of(new WeightsDoNotSum(sum));
    }

    private static Optional<ScoringModelRejection> cadences(ScoringModel model) {
        return Arrays.stream(LeadTier.values())
                .flatMap(tier -> cadence(tier, model).stream())
                .findFirst();
    }

    private static Optional<ScoringModelRejection> cadence(LeadTier tier, ScoringModel model) {
        var days = model.cadenceDays().get(tier);
        if (days == null) {
            return Optional.of(new CadenceMissing(tier));
        }
        return days < SHORTEST_CADENCE || days > LONGEST_CADENCE
                ? Optional.of(new CadenceOutOfRange(tier, days))
                : Optional.empty();
    }
}
