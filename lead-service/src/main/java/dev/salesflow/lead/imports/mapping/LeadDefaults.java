package dev.salesflow.lead.imports.mapping;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.SourceKind;
import org.jspecify.annotations.Nullable;

/// What holds for rows that do not say it.
public record LeadDefaults(
        @Nullable AcquisitionChannel channel,
        @Nullable String source,
        @Nullable SourceKind sourceKind,
        @Nullable String campaign,
        @Nullable String territory,
        @Nullable String brand,
        CustomerKind customerKind) {}
