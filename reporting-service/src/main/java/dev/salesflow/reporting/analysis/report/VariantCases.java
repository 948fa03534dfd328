package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.Outcome;
import dev.salesflow.reporting.analysis.log.Times;
import dev.salesflow.reporting.analysis.statistics.LongBuffer;
import java.util.Arrays;

/// Collects the variants and the time to close of each closed case.
final class VariantCases implements CaseSink {
    final VariantTable table = new VariantTable();
    private final LongBuffer closedVariant = new LongBuffer();
    private final LongBuffer closedTicks = new LongBuffer();
    private long[] count = new long[16];
    private long[] won = new long[16];
    private long[] closed = new long[16];
    private long cases;

    @Override
    public void accept(Case current) {
        int variant = table.number(current);
        if (variant >= count.length) {
            count = Arrays.copyOf(count, variant * 2);
            won = Arrays.copyOf(won, variant * 2);
            closed = Arrays.copyOf(closed, variant * 2);
        }
        cases++;
        count[variant]++;
        Outcome outcome = current.outcome();
        if (outcome == Outcome.WON || outcome == Outcome.LOST) {
            closed[variant]++;
            won[variant] += outcome == Outcome.WON ? 1 : 0;
            if (current.started() != Times.UNKNOWN && current.closed() != Times.UNKNOWN) {
                closedVariant.add(variant);
                closedTicks.add(current.ticks(current.started(), current.closed()));
            }
        }
    }

    long cases() {
        return cases;
    }

    long count(int variant) {
        return count[variant];
    }

    long won(int variant) {
        return won[variant];
    }

    long closed(int variant) {
        return closed[variant];
    }

    /// The times to close by place: `places[variant]` is where, -1 for nowhere.
    LongBuffer[] timesToClose(int[] places, int size) {
        var times = new LongBuffer[size];
        for (int place = 0; place < size; place++) {
            times[place] = new LongBuffer();
        }
        for (int i = 0; i < closedVariant.size(); i++) {
            int place = places[(int) closedVariant.get(i)];
            if (place >= 0) {
                times[place].add(closedTicks.get(i));
            }
        }
        return times;
    }
}
