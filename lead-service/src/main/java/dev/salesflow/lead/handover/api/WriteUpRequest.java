package dev.salesflow.lead.handover.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was asked for, in words, which are kept where they can be erased.
@Schema(examples = "{\"askedFor\": \"Two spare bearings for line 3, which stands still\"}")
public record WriteUpRequest(@NotBlank @Size(max = 4000) String askedFor) {}
