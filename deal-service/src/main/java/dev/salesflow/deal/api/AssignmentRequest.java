package dev.salesflow.deal.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which sales rep is to own a deal.
@Schema(name = "Assignment", examples = "{\"owner\": \"0d2f6a52-4a55-5a3c-9a4b-0f4f0b6f1c11\"}")
public record AssignmentRequest(@NotNull UUID owner) {}
