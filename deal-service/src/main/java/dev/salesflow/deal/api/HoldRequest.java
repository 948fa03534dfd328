package dev.salesflow.deal.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why work on a deal is to rest.
@Schema(name = "Hold", examples = "{\"reason\": \"Budget is decided in March\"}")
public record HoldRequest(@NotBlank @Size(max = 500) String reason) {}
