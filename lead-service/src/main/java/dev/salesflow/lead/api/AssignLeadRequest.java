package dev.salesflow.lead.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is to work on a lead.
///
/// @param roleBreachReason why a farmer takes a new prospect; not needed for a hunter
@Schema(
        examples =
                """
                {"salesRepId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "roleBreachReason": "The only rep who speaks the customer's language"}
                """)
public record AssignLeadRequest(
        @NotNull UUID salesRepId, @Size(min = 1, max = 500) @Nullable String roleBreachReason) {}
