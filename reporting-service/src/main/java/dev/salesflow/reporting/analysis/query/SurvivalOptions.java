package dev.salesflow.reporting.analysis.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Late entry, the horizon of the restricted mean (null: the largest age observed) and the ages at
/// which the curve is evaluated besides, both in the unit of the report.
public record SurvivalOptions(Truncation truncation, @Nullable Double horizon, List<Double> at) {
    public static final SurvivalOptions DEFAULT =
            new SurvivalOptions(Truncation.LEFT, null, List.of());

    public SurvivalOptions {
        at = List.copyOf(at);
    }
}
