package dev.salesflow.events.process;

import org.jspecify.annotations.Nullable;

/// One designed stage of a sales process.
///
/// @param code stable, in capitals, such as `FIND_A_COACH`
/// @param name English label
/// @param nameZh Chinese label
/// @param fiveA the customer's step while a deal is here; absent when not designed
/// @param targetDays how long a deal should stay, in days; absent when not designed
public record ProcessStage(
        String code,
        String name,
        String nameZh,
        @Nullable FiveAStep fiveA,
        @Nullable Integer targetDays) {}
