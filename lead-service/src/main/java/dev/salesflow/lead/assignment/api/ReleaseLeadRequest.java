package dev.salesflow.lead.assignment.api;

import dev.salesflow.events.lead.ReleaseReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a lead is taken from its owner.
@Schema(examples = "{\"reason\": \"REP_OVERLOADED\"}")
public record ReleaseLeadRequest(@NotNull ReleaseReason reason) {}
