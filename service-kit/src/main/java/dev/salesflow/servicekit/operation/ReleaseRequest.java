package dev.salesflow.servicekit.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which stream is to be read again by which consumer.
@Schema(
        examples =
                """
                {"consumer": "lead-service.referrals", "stream": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20"}
                """)
public record ReleaseRequest(
        @NotBlank @Size(max = 200) String consumer, @NotBlank @Size(max = 200) String stream) {}
