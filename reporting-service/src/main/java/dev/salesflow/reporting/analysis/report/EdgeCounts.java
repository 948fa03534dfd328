package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.statistics.LongBuffer;

/// Counts the traversals of one edge.
final class EdgeCounts {
    private final LongBuffer times = new LongBuffer();
    private int lastDeal = -1;
    private long count;
    private long deals;
    private long revisits;

    /// A traversal by a deal; `ticks` is -1 when the time is not known.
    void add(int deal, boolean revisit, long ticks) {
        count++;
        revisits += revisit ? 1 : 0;
        deals += deal == lastDeal ? 0 : 1;
        lastDeal = deal;
        if (ticks >= 0) {
            times.add(ticks);
        }
    }

    long count() {
        return count;
    }

    Flow.Edge finish(String from, String to, long leaving, boolean designed, long ticks) {
        Distribution time = Distribution.of(times, ticks);
        return new Flow.Edge(
                from,
                to,
                count,
                deals,
                count - revisits,
                revisits,
                (double) count / leaving,
                time.median(),
                time.p85(),
                time.p95(),
                time.mean(),
                designed);
    }
}
