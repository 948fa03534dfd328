package dev.salesflow.reporting.analysis.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long deals stay open, open ones and late entries accounted for. Percentile ages are the
/// first at which that share has closed, null when not reached. `rmst` is the mean time open up to
/// `horizon`. When the curve is `thinned` it holds every n-th of `eventTimes` times and the last.
public record Survival(
        long rows,
        long won,
        long lost,
        long censored,
        long neverAtRisk,
        long withoutClock,
        @Nullable Double median,
        @Nullable Double p25,
        @Nullable Double p75,
        @Nullable Double p90,
        @Nullable Double rmst,
        @Nullable Double horizon,
        double ultimateWon,
        double ultimateLost,
        Map<String, Double> lostByReason,
        List<SurvivalAt> at,
        int eventTimes,
        boolean thinned,
        List<SurvivalPoint> curve) {}
