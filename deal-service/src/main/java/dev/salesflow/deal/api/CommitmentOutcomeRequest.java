package dev.salesflow.deal.api;

import dev.salesflow.deal.CommitmentOutcome;
import dev.salesflow.deal.DealCommand;
import dev.salesflow.events.deal.CommitmentKind;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What came of a commitment objective.
@Schema(
        name = "CommitmentSettlement",
        examples =
                """
                {"outcome": "REPLACED", "replacedBy": "SITE_VISIT", "dueOn": "2026-05-20"}\
                """)
public record CommitmentOutcomeRequest(
        @NotNull CommitmentOutcome outcome,
        @Schema(description = "The lesser thing agreed to; for REPLACED alone")
                @Nullable CommitmentKind replacedBy,
        @Schema(description = "By when the customer acts; for OBTAINED and REPLACED alone")
                @Nullable LocalDate dueOn) {

    /// Fails with a 400 problem when the other fields do not fit the outcome.
    DealCommand command(UUID commitment) {
        if (outcome != CommitmentOutcome.REPLACED && replacedBy != null) {
            throw fault("/replacedBy", "Leave it out: only REPLACED names what was agreed instead");
        }
        return switch (outcome) {
            case OBTAINED -> new DealCommand.Obtain(commitment, due());
            case DECLINED -> {
                if (dueOn != null) {
                    throw fault("/dueOn", "Leave it out: nothing is due when nothing was agreed");
                }
                yield new DealCommand.Decline(commitment);
            }
            case REPLACED -> {
                if (replacedBy == null) {
                    throw fault("/replacedBy", "Name what the customer agreed to instead");
                }
                yield new DealCommand.Replace(commitment, replacedBy, due());
            }
        };
    }

    private LocalDate due() {
        if (dueOn == null) {
            throw fault("/dueOn", "Name the day by which the customer acts");
        }
        return dueOn;
    }

    private static ProblemException fault(String pointer, String detail) {
        var error = new FieldError(pointer, "INVALID_VALUE", detail);
        return new ProblemException(Problem.of(ProblemKind.INVALID, detail, List.of(error)));
    }
}
