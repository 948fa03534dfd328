package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.statistics.Survival;
import java.util.Map;

/// How long deals take: closed ones by outcome and reason, open ones by age, and all of them
/// together as competing risks. Only `survival` is fair to deals that are still open.
public record CycleTimes(
        Distribution timeToWin,
        Distribution timeToLoss,
        Distribution timeToClose,
        Distribution dealAge,
        Map<String, Distribution> byLostReason,
        Survival survival) {}
