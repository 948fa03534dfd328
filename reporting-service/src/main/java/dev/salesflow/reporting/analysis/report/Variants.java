package dev.salesflow.reporting.analysis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways deals take through the stages, most frequent first, at most 1,000 of `distinct`.
/// `covering80` is the number of variants that 80 % of the cases take at least.
public record Variants(List<Variant> variants, int distinct, int covering80) {

    /// A sequence of stages with repeats collapsed, outcome not included. `winRate` is won of
    /// closed, `p50` the median time to close.
    public record Variant(
            List<String> variant,
            long count,
            double share,
            double cumulativeShare,
            @Nullable Double winRate,
            @Nullable Double p50) {}
}
