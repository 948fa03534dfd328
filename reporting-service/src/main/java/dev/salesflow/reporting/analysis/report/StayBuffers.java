package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.statistics.LongBuffer;

/// The stays in one stage. Cases that visit it once have the same time for visit, first, latest and
/// cumulative; it is kept once. Only what repeats is kept four times.
final class StayBuffers {
    long visits;
    private final LongBuffer single = new LongBuffer();
    private final LongBuffer repeated = new LongBuffer();
    private final LongBuffer first = new LongBuffer();
    private final LongBuffer latest = new LongBuffer();
    private final LongBuffer cumulative = new LongBuffer();
    private final LongBuffer waiting = new LongBuffer();

    private int inCase;
    private long firstStay;
    private long latestStay;
    private long sum;
    private boolean incomplete;

    /// A visit of the present case; `stay` is -1 when not known.
    void add(long stay, boolean waits) {
        visits++;
        inCase++;
        long ended = waits ? -1 : stay;
        if (inCase == 1) {
            firstStay = ended;
        } else {
            if (inCase == 2 && firstStay >= 0) {
                repeated.add(firstStay);
            }
            if (ended >= 0) {
                repeated.add(ended);
            }
        }
        latestStay = ended;
        incomplete |= ended < 0;
        sum += ended;
        if (waits && stay >= 0) {
            waiting.add(stay);
        }
    }

    /// The present case has no more visits.
    void endCase() {
        if (inCase == 1) {
            addKnown(single, firstStay);
        } else if (inCase > 1) {
            addKnown(first, firstStay);
            addKnown(latest, latestStay);
            addKnown(cumulative, incomplete ? -1 : sum);
        }
        inCase = 0;
        sum = 0;
        incomplete = false;
    }

    private static void addKnown(LongBuffer buffer, long stay) {
        if (stay >= 0) {
            buffer.add(stay);
        }
    }

    StageTimes.StageRow finish(String stage, long ticks) {
        Distribution once = Distribution.of(single, ticks);
        return new StageTimes.StageRow(
                stage,
                visits,
                together(once, repeated, ticks),
                together(once, first, ticks),
                together(once, latest, ticks),
                together(once, cumulative, ticks),
                Distribution.of(waiting, ticks));
    }

    private Distribution together(Distribution once, LongBuffer more, long ticks) {
        if (more.size() == 0) {
            return once;
        }
        more.addAll(single);
        return Distribution.of(more, ticks);
    }
}
