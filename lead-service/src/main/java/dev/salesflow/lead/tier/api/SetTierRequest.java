package dev.salesflow.lead.tier.api;

import dev.salesflow.events.lead.LeadTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The tier to pursue a lead in; the one that its facts suggest when absent.
@Schema(
        examples =
                """
                {"tier": "KEY_PURSUIT"}
                """)
public record SetTierRequest(@Nullable LeadTier tier) {}
