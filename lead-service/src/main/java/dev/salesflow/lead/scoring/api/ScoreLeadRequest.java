package dev.salesflow.lead.scoring.api;

import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// By which versions a lead is scored; the newest where one is absent.
@Schema(
        examples =
                """
                {"modelVersion": 1, "profileVersion": 2}
                """)
public record ScoreLeadRequest(
        @Positive @Nullable Integer modelVersion, @Positive @Nullable Integer profileVersion) {}
