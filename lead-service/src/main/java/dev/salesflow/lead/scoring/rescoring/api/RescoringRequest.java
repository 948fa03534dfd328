package dev.salesflow.lead.scoring.rescoring.api;

import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The scoring model that all leads are scored by; the newest version when absent.
@Schema(
        examples =
                """
                {"modelVersion": 1}
                """)
public record RescoringRequest(@Positive @Nullable Integer modelVersion) {}
