package dev.salesflow.reporting.analysis.statistics;

import org.jspecify.annotations.Nullable;

/// What there is to say about a set of durations, in the unit of the report: percentiles of type 7,
/// the mean and the sample deviation. Everything but n is null where there is nothing to say.
public record Distribution(
        long n,
        @Nullable Double mean,
        @Nullable Double sd,
        @Nullable Double min,
        @Nullable Double p10,
        @Nullable Double p25,
        @Nullable Double median,
        @Nullable Double p75,
        @Nullable Double p85,
        @Nullable Double p90,
        @Nullable Double p95,
        @Nullable Double max) {

    private static final Distribution EMPTY =
            new Distribution(0, null, null, null, null, null, null, null, null, null, null, null);

    /// Describes durations in ticks, `ticks` of them to a unit. Sorts the buffer.
    public static Distribution of(LongBuffer durations, long ticks) {
        int n = durations.size();
        if (n == 0) {
            return EMPTY;
        }
        durations.sort(0);
        var moments = new ExactMoments();
        for (int i = 0; i < n; i++) {
            moments.add(durations.get(i));
        }
        return new Distribution(
                n,
                moments.mean() / ticks,
                n == 1 ? null : moments.deviation() / ticks,
                (double) durations.get(0) / ticks,
                percentile(durations, 0.10) / ticks,
                percentile(durations, 0.25) / ticks,
                percentile(durations, 0.50) / ticks,
                percentile(durations, 0.75) / ticks,
                percentile(durations, 0.85) / ticks,
                percentile(durations, 0.90) / ticks,
                percentile(durations, 0.95) / ticks,
                (double) durations.get(n - 1) / ticks);
    }

    /// The median of durations in ticks alone, null when there are none. Sorts the buffer.
    public static @Nullable Double median(LongBuffer durations, long ticks) {
        if (durations.size() == 0) {
            return null;
        }
        durations.sort(0);
        return percentile(durations, 0.50) / ticks;
    }

    /// Type 7: h = (n−1)q, x⌊h⌋ + (h−⌊h⌋)(x⌊h⌋+1 − x⌊h⌋).
    private static double percentile(LongBuffer sorted, double q) {
        double h = (sorted.size() - 1) * q;
        int below = (int) h;
        long value = sorted.get(below);
        if (below + 1 == sorted.size()) {
            return value;
        }
        return value + (h - below) * (sorted.get(below + 1) - value);
    }
}
