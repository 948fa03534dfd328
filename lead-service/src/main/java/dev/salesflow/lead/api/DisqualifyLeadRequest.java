package dev.salesflow.lead.api;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.lead.LeadCommand;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why a lead is not pursued, and from when it can be taken up again.
@Schema(
        examples =
                """
                {"reason": "WRONG_TIMING", "recycleOn": "2027-01-15"}
                """)
public record DisqualifyLeadRequest(
        @NotNull DisqualificationReason reason, @Nullable LocalDate recycleOn) {

    LeadCommand command(Instant now) {
        return new LeadCommand.Disqualify(
                reason, recycleOn, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
