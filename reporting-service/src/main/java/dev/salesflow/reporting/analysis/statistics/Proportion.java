package dev.salesflow.reporting.analysis.statistics;

import org.jspecify.annotations.Nullable;

/// k of n with the Wilson score interval; rate and bounds are null when n is 0.
public record Proportion(
        long k, long n, @Nullable Double rate, @Nullable Double low, @Nullable Double high) {

    /// The 97.5 % quantile of the normal distribution behind all 95 % intervals, 1.96 in the
    /// definitions. Unrounded, because in groups of some twenty deals 1.96 itself is off by 4e-6.
    public static final double Z = 1.959963984540054;

    /// (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), Wilson 1927.
    public static Proportion of(long k, long n) {
        if (n == 0) {
            return new Proportion(k, n, null, null, null);
        }
        double p = (double) k / n;
        double square = Z * Z;
        double centre = p + square / (2.0 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + square / (4.0 * n * n));
        double scale = 1 + square / n;
        double low = k == 0 ? 0 : (centre - half) / scale;
        double high = k == n ? 1 : (centre + half) / scale;
        return new Proportion(k, n, p, low, high);
    }
}
