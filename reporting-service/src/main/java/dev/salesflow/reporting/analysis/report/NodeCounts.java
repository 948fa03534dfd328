package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.statistics.LongBuffer;
import org.jspecify.annotations.Nullable;

/// Counts arrivals at one node and the ages of deals that wait there.
final class NodeCounts {
    private final LongBuffer ages = new LongBuffer();
    private int lastDeal = -1;
    private long lastCase = -1;
    private long events;
    private long deals;

    /// An arrival. True when this case was here before.
    boolean arrive(int deal, long ofCase) {
        events++;
        deals += deal == lastDeal ? 0 : 1;
        lastDeal = deal;
        boolean again = lastCase == ofCase;
        lastCase = ofCase;
        return again;
    }

    /// This case was here before the period: a later arrival is a return.
    void passed(long ofCase) {
        lastCase = ofCase;
    }

    /// A deal waits here for `ticks` already; -1 when not known.
    void waiting(long ticks) {
        if (ticks >= 0) {
            ages.add(ticks);
        }
    }

    long events() {
        return events;
    }

    Flow.Node finish(String id, long ticks) {
        @Nullable Double median = Distribution.median(ages, ticks);
        return new Flow.Node(id, events, deals, median);
    }
}
