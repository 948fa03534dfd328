package dev.salesflow.lead.scoring.model.api;

import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.lead.scoring.ScoringModel;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How dimensions are to be weighed, and how often leads of each tier are to be followed up.
///
/// @param weights in percent, which sum to 100; a dimension that is not named counts 0. Bounded
///   twice, as counting the digits of a number such as 1e2147483647 overflows
/// @param cadenceDays days until the next follow-up
@Schema(
        examples =
                """
                {"weights": {"PROFILE_FIT": 20, "URGENCY": 30.5, "DECISION_CHAIN": 29.5,
                   "BUDGET_FIT": 20},
                 "cadenceDays": {"KEY_PURSUIT": 3, "NURTURE": 14, "WATCH": 60}}
                """)
public record ScoringModelRequest(
        @Schema(
                        description =
                                "In percent, of two decimals at most; they sum to 100. A dimension"
                                        + " that is not named counts 0.")
                @NotNull
                Map<
                                @NotNull ScoreDimension,
                                @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("-999.99")
                                @DecimalMax("999.99") BigDecimal>
                        weights,
        @Schema(description = "Days until the next follow-up, of every tier") @NotNull
                Map<@NotNull LeadTier, @NotNull Integer> cadenceDays) {

    ScoringModel content() {
        return new ScoringModel(weights, cadenceDays);
    }
}
