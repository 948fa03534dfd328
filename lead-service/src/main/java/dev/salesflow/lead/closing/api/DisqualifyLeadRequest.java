package dev.salesflow.lead.closing.api;

import dev.salesflow.events.lead.DisqualificationReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why a lead is not pursued, and from when it can be taken up again.
///
/// @param recycleOn after today in the calendar's zone; without it the lead can be taken up again
///   at any time
@Schema(
        examples =
                """
                {"reason": "WRONG_TIMING", "recycleOn": "2031-01-15"}
                """)
public record DisqualifyLeadRequest(
        @NotNull DisqualificationReason reason, @Nullable LocalDate recycleOn) {}
