package dev.salesflow.lead.scoring.api;

import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.scoring.basis.ScoringBasis;
import dev.salesflow.lead.words.StayingTexts;
import dev.salesflow.servicekit.words.NamesNobody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a person knows better than the facts, and by which versions the other dimensions are
/// derived; the newest where one is absent. The reason stays for ever and names nobody.
@Schema(
        examples =
                """
                {"dimension": "URGENCY", "score": 9,
                 "reason": "Their contract with the supplier ends in March"}
                """)
public record OverrideScoreRequest(
        @NotNull ScoreDimension dimension,
        @NotNull Integer score,
        @NotBlank @NamesNobody @Size(max = 500) String reason,
        @Positive @Nullable Integer modelVersion,
        @Positive @Nullable Integer profileVersion)
        implements StayingTexts {

    LeadCommand.OfScoring command(ScoringBasis basis, Instant now) {
        return new LeadCommand.OverrideScore(
                dimension, score, reason.strip(), basis.model(), basis.profile(), basis.at(now));
    }

    @Override
    public Map<String, String> stayingTexts() {
        return Map.of("/reason", reason);
    }
}
