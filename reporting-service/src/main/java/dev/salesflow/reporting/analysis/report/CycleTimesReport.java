package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.statistics.LongBuffer;
import dev.salesflow.reporting.analysis.statistics.SurvivalRows;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The report `cycle-times`. In a flow view the distributions are those of the deals closed in the
/// period and the estimate counts time at risk inside the period alone (late entry at its begin).
public final class CycleTimesReport {
    private static final List<Rule> RULES =
            List.of(Rule.EPISODE, Rule.PERCENTILE, Rule.AALEN_JOHANSEN, Rule.LEFT_TRUNCATION);

    private CycleTimesReport() {}

    /// Durations in the unit of the query. Formulas: metrics, section Durations and Censoring-aware
    /// block.
    public static ReportAnswer<CycleTimes> of(DealLogView view, ReportQuery query) {
        long ticks = query.measure().unit().ticks();
        return ReportRun.of(
                view,
                query,
                RULES,
                () -> new ClockedCases(view, query),
                cases -> finish(cases, ticks));
    }

    private static CycleTimes finish(ClockedCases cases, long ticks) {
        LongBuffer[] durations = cases.durations();
        var lost = new LongBuffer();
        Map<String, Distribution> byReason = new TreeMap<>();
        List<String> reasons = cases.causes().reasons();
        for (int reason = 0; reason < reasons.size(); reason++) {
            LongBuffer ofReason = durations[Causes.FIRST_REASON + reason];
            if (ofReason.size() > 0) {
                byReason.put(reasons.get(reason), Distribution.of(ofReason, ticks));
                lost.addAll(ofReason);
            }
        }
        var closed = new LongBuffer();
        closed.addAll(lost);
        closed.addAll(durations[Causes.WON]);
        return new CycleTimes(
                Distribution.of(durations[Causes.WON], ticks),
                Distribution.of(lost, ticks),
                Distribution.of(closed, ticks),
                Distribution.of(durations[SurvivalRows.CENSORED], ticks),
                byReason,
                cases.survival());
    }
}
