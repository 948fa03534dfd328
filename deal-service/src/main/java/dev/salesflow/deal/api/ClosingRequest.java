package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommand;
import dev.salesflow.deal.Stay;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a deal ended.
@Schema(
        name = "Closing",
        examples =
                """
                {"outcome": "LOST", "reason": "PRICE", "competitor": "Huaxin Machinery"}\
                """)
public record ClosingRequest(
        @NotNull DealOutcome outcome,
        @Schema(description = "Code of LossReason or one of your own; required for LOST alone")
                @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}")
                @Nullable String reason,
        @Schema(description = "Who won instead; for LOST alone") @Size(min = 1, max = 200)
                @Nullable String competitor) {

    /// Fails with a 400 problem when reason and competitor do not fit the outcome.
    DealCommand command(Stay stay) {
        return switch (outcome) {
            case WON -> {
                if (reason != null || competitor != null) {
                    throw fault(
                            reason != null ? "/reason" : "/competitor",
                            "Leave it out: only a lost deal has a reason and a competitor");
                }
                yield new DealCommand.Win(stay);
            }
            case LOST -> {
                if (reason == null) {
                    throw fault("/reason", "Say why, such as PRICE; UNSPECIFIED when nobody knows");
                }
                yield new DealCommand.Lose(reason, competitor, stay);
            }
        };
    }

    private static ProblemException fault(String pointer, String detail) {
        var error = new FieldError(pointer, "INVALID_VALUE", detail);
        return new ProblemException(Problem.of(ProblemKind.INVALID, detail, List.of(error)));
    }
}
