package dev.salesflow.reporting.analysis.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to read off a survival estimate: ticks to a unit, the names of the reasons (cause 2 +
/// index; cause 1 is won), the ages of interest and the horizon in units (null for the largest age
/// observed), and how many points the curve may have.
public record SurvivalRequest(
        long ticks,
        List<String> reasons,
        List<Double> ages,
        @Nullable Double horizon,
        int maximumPoints) {

    static final int WON = 1;
    static final int FIRST_REASON = 2;

    int causes() {
        return FIRST_REASON + reasons.size();
    }
}
