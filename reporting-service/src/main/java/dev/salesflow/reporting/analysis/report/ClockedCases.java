package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.log.Times;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.Truncation;
import dev.salesflow.reporting.analysis.statistics.LongBuffer;
import dev.salesflow.reporting.analysis.statistics.Survival;
import dev.salesflow.reporting.analysis.statistics.SurvivalEstimate;
import dev.salesflow.reporting.analysis.statistics.SurvivalRows;

/// Collects how long each case took or has taken so far; cases whose begin or end is not known are
/// only counted.
final class ClockedCases implements CaseSink {
    private final Causes causes;
    private final ReportQuery query;
    private final boolean leftTruncated;
    private final SurvivalRows rows;
    private long withoutClock;

    ClockedCases(DealLogView view, ReportQuery query) {
        causes = Causes.of(view);
        this.query = query;
        leftTruncated = query.survival().truncation() == Truncation.LEFT;
        rows = causes.rows();
    }

    @Override
    public void accept(Case current) {
        long end = current.endOfObservation();
        if (current.started() == Times.UNKNOWN || end == Times.UNKNOWN) {
            withoutClock++;
            return;
        }
        long exit = current.ticks(current.started(), end);
        rows.add(current.entry(leftTruncated), exit, causes.of(current));
    }

    Causes causes() {
        return causes;
    }

    Survival survival() {
        return SurvivalEstimate.of(rows, causes.request(query), withoutClock);
    }

    /// The durations by cause, open ones as they are so far.
    LongBuffer[] durations() {
        var byCause = new LongBuffer[causes.leftProcess()];
        for (int cause = 0; cause < byCause.length; cause++) {
            byCause[cause] = new LongBuffer();
        }
        rows.split(byCause);
        return byCause;
    }
}
