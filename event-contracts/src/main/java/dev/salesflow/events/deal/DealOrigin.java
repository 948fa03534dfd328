package dev.salesflow.events.deal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a deal's facts come from: a lead, or an import of history.
///
/// @param leadId the lead it was converted from
/// @param importId the import that brought it in
/// @param externalId its id in the system it was imported from
/// @param observedFrom from when closings were recorded there at all: deals opened earlier enter
///   late (left truncation)
public record DealOrigin(
        @Nullable UUID leadId,
        @Nullable UUID importId,
        @Nullable String externalId,
        @Nullable Instant observedFrom) {}
