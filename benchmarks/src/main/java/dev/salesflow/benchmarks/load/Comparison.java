package dev.salesflow.benchmarks.load;

import java.util.concurrent.Callable;

/// Two things measured in turns, so that what disturbs the machine disturbs both.
///
/// @param measured median over the turns
/// @param baseline median over the turns
public record Comparison(double measured, double baseline) {

    /// Measures both so many times, the baseline second.
    public static Comparison inTurns(
            int turns, Callable<Double> measured, Callable<Double> baseline) throws Exception {
        var first = new double[turns];
        var second = new double[turns];
        for (var turn = 0; turn < turns; turn++) {
            first[turn] = measured.call();
            second[turn] = baseline.call();
        }
        return new Comparison(new Percentiles(first).median(), new Percentiles(second).median());
    }
}
