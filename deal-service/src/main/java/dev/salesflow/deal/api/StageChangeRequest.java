package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommand;
import dev.salesflow.deal.Stay;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The stage that a deal is to go to.
@Schema(
        name = "StageChange",
        examples = "{\"to\": \"INVESTIGATE\", \"reason\": \"The customer brought a coach along\"}")
public record StageChangeRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String to,
        @Schema(description = "Required when stages are skipped or the deal goes back")
                @Size(max = 500)
                @Pattern(regexp = ".*\\S.*", flags = Pattern.Flag.DOTALL)
                @Nullable String reason) {

    DealCommand command(List<String> stages, Stay stay) {
        return new DealCommand.ChangeStage(to, reason, stages, stay);
    }
}
