package dev.salesflow.benchmarks;

import java.util.Locale;

/// One measured figure, as it is printed.
///
/// @param what was measured
/// @param budget what it should be; empty when it only explains another figure
/// @param met whether it is within the budget
/// @param value with its unit
/// @param baseline what it is compared with, with its unit
/// @param ratio of the value to the baseline
public record Figure(
        String what, String budget, boolean met, String value, String baseline, String ratio) {

    /// A rate that should be at least a share of the baseline's rate.
    public static Figure share(
            String what, double perSecond, double baseline, String baselineName, double least) {
        return new Figure(
                what,
                String.format(Locale.ROOT, "≥ %.1f ×", least),
                perSecond >= least * baseline,
                perSecond(perSecond),
                perSecond(baseline) + " " + baselineName,
                times(perSecond / baseline));
    }

    /// A rate that should be at least so many a second.
    public static Figure rate(
            String what, double perSecond, double baseline, String baselineName, double least) {
        return new Figure(
                what,
                "≥ " + perSecond(least),
                perSecond >= least,
                perSecond(perSecond),
                perSecond(baseline) + " " + baselineName,
                times(perSecond / baseline));
    }

    /// A time that should be at most so many milliseconds.
    public static Figure time(
            String what, double milliseconds, double baseline, String baselineName, double most) {
        return new Figure(
                what,
                "≤ " + milliseconds(most),
                milliseconds <= most,
                milliseconds(milliseconds),
                milliseconds(baseline) + " " + baselineName,
                times(milliseconds / baseline));
    }

    /// A size that should be at most so many megabytes.
    public static Figure size(String what, double megabytes, double most) {
        return new Figure(
                what, "≤ " + megabytes(most), megabytes <= most, megabytes(megabytes), "", "");
    }

    /// The same figure without a budget.
    public Figure withoutBudget() {
        return new Figure(what, "", true, value, baseline, ratio);
    }

    /// The same figure, which meets no budget unless it was measured under the load that is meant.
    public Figure onlyIf(boolean loaded) {
        return new Figure(what, budget, met && loaded, value, baseline, ratio);
    }

    private static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f/s", rate);
    }

    private static String milliseconds(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.1f ms" : "%,.0f ms", time);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f ×", ratio);
    }

    private static String megabytes(double size) {
        return String.format(Locale.ROOT, "%.0f MB", size);
    }
}
