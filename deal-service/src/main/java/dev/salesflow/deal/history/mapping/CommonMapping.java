package dev.salesflow.deal.history.mapping;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of a mapping that does not depend on its shape.
///
/// @param stages codes of the stages in designed order
/// @param currency ISO 4217 code of amounts whose row names none; null when there are no such
///   amounts
/// @param delimiter what separates the fields of a CSV file; null to find out from its header
/// @param observedFrom from when closings were recorded at all; null when always
public record CommonMapping(
        ProcessReference process,
        List<String> stages,
        DealColumns columns,
        @Nullable String currency,
        ZoneId timeZone,
        @Nullable Character delimiter,
        @Nullable Instant observedFrom) {

    public CommonMapping {
        stages = List.copyOf(stages);
    }
}
