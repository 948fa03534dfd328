package dev.salesflow.lead.salesrep.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A rep who joins.
///
/// @param subject the rep's account at the identity provider, the `sub` of its tokens
/// @param name kept apart from the rep's facts, so that it can be erased
@Schema(
        examples =
                """
                {"subject": "hunter", "name": "Zhang Min",
                 "post": {"role": "HUNTER", "teamId": "0196b1f0-2222-7000-8000-000000000002",
                   "territories": ["Guangdong"], "brands": ["Atlas"], "capacity": 40}}
                """)
public record RegisterSalesRepRequest(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid PostRequest post) {}
