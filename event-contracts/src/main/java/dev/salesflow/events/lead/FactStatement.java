package dev.salesflow.events.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one source says of a lead in one respect.
///
/// @param statedAt when the source said it
/// @param recordedBy the pseudonymous account of who noted it; absent where only the event's actor
///   tells
public record FactStatement(
        LeadFact fact,
        String value,
        String source,
        @Nullable Instant statedAt,
        @Nullable String recordedBy) {}
