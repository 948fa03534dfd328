package dev.salesflow.lead.handover.api;

import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A log of enquiries to begin.
///
/// @param day in the installation's time zone; today when absent
/// @param brand when the log is kept for one
@Schema(examples = "{\"day\": \"2026-11-20\", \"brand\": \"Atlas\"}")
public record OpenHandoverSheetRequest(
        @Nullable LocalDate day, @SaysSomething @Size(min = 1, max = 100) @Nullable String brand) {}
