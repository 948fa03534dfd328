package dev.salesflow.lead.api;

import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.lead.LeadCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A score of 0 to 10 for each dimension.
@Schema(
        examples =
                """
                {"dimensions": {"PROFILE_FIT": 8, "URGENCY": 7, "DECISION_CHAIN": 6,
                  "BUDGET_FIT": 9}}
                """)
public record ScoreLeadRequest(
        @NotNull Map<ScoreDimension, @NotNull @Min(0) @Max(10) Integer> dimensions) {

    LeadCommand command() {
        return new LeadCommand.GiveScore(dimensions);
    }
}
