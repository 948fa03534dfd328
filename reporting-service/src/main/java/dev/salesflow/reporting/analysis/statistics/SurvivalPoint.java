package dev.salesflow.reporting.analysis.statistics;

import org.jspecify.annotations.Nullable;

/// The state of the estimate at age t: deals at risk just before, S (open), F of won and lost, and
/// the 95 % interval of S, null when every deal at risk has closed.
public record SurvivalPoint(
        double t,
        int atRisk,
        double open,
        double won,
        double lost,
        @Nullable Double low,
        @Nullable Double high) {}
