package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommand;
import dev.salesflow.events.deal.CommitmentKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the customer is to agree to at the next contact.
@Schema(
        name = "CommitmentObjective",
        examples = "{\"kind\": \"TRIAL\", \"visitOn\": \"2026-05-04\"}")
public record CommitmentRequest(
        @NotNull CommitmentKind kind,
        @Schema(description = "Day of the planned contact") @Nullable LocalDate visitOn) {

    DealCommand command(UUID commitmentId) {
        return new DealCommand.SetObjective(commitmentId, kind, visitOn);
    }
}
