package dev.salesflow.lead.assignment.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Leads for which the policy is to choose reps.
///
/// @param dryRun answers who would get each lead, and changes nothing
@Schema(
        examples =
                """
                {"leadIds": ["0196b1f0-0000-7000-8000-000000000001"], "dryRun": true}
                """)
public record AssignLeadsRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> leadIds, @Nullable Boolean dryRun) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
