package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why a closed deal comes back to life, and where it goes on.
@Schema(name = "Reopening", examples = "{\"reason\": \"The other supplier cannot deliver\"}")
public record ReopeningRequest(
        @NotBlank @Size(max = 500) String reason,
        @Schema(description = "Where it goes on; where it ended when absent")
                @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}")
                @Nullable String stage) {

    DealCommand command(List<String> stages) {
        return new DealCommand.Reopen(stage, reason, stages);
    }
}
