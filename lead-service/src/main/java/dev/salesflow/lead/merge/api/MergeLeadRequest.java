package dev.salesflow.lead.merge.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which lead goes on for this one.
///
/// @param dryRun answers what would stand and changes nothing; false when absent
@Schema(
        examples =
                """
                {"intoLeadId": "0196b1f0-0000-7000-8000-000000000001", "dryRun": true}
                """)
public record MergeLeadRequest(@NotNull UUID intoLeadId, @Nullable Boolean dryRun) {}
