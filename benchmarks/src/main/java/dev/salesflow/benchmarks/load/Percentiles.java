package dev.salesflow.benchmarks.load;

import java.util.Arrays;

/// Measured times in order.
public final class Percentiles {

    private final double[] sorted;

    /// @param values at least one
    public Percentiles(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /// The smallest value that so many percent of all do not exceed (nearest rank).
    public double at(double percent) {
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }

    public double median() {
        return at(50);
    }

    public int count() {
        return sorted.length;
    }
}
