package dev.salesflow.lead.merge.api;

import dev.salesflow.lead.merge.GoingOn;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which lead goes on for this one.
///
/// @param intoVersion the version at which the other lead was read, as a dry run tells it: the
///   merge is refused when that lead has changed since; not looked at when absent
/// @param dryRun answers what would stand and changes nothing; false when absent
@Schema(
        examples =
                """
                {"intoLeadId": "0196b1f0-0000-7000-8000-000000000001", "dryRun": true}
                """)
public record MergeLeadRequest(
        @NotNull UUID intoLeadId, @Min(1) @Nullable Integer intoVersion, @Nullable Boolean dryRun) {

    GoingOn goingOn() {
        return new GoingOn(intoLeadId, intoVersion);
    }
}
