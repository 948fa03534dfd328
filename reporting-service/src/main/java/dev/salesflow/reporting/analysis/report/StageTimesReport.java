package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import java.util.ArrayList;
import java.util.List;

/// The report `stage-times`. In a flow view visits are those that ended in the period or wait at
/// its end.
public final class StageTimesReport {
    private StageTimesReport() {}

    /// Durations in the unit of the query; visits whose begin or end is not known are counted and
    /// left out of the times. Formulas: metrics, section Durations.
    public static ReportAnswer<StageTimes> of(DealLogView view, ReportQuery query) {
        long ticks = query.measure().unit().ticks();
        return ReportRun.of(
                view,
                query,
                List.of(Rule.VISIT, Rule.EPISODE, Rule.PERCENTILE),
                () -> new Stays(view.stages().size()),
                stays -> stays.finish(view, ticks));
    }

    /// Collects the stays of all stages.
    private static final class Stays implements CaseSink {
        private final StayBuffers[] byStage;

        Stays(int stages) {
            byStage = new StayBuffers[stages];
            for (int stage = 0; stage < stages; stage++) {
                byStage[stage] = new StayBuffers();
            }
        }

        @Override
        public void accept(Case current) {
            int visits = current.visits();
            for (int visit = 0; visit < visits; visit++) {
                if (current.standsInPeriod(visit)) {
                    byStage[current.stage(visit)].add(
                            current.stay(visit), current.isWaiting(visit));
                }
            }
            for (int visit = 0; visit < visits; visit++) {
                byStage[current.stage(visit)].endCase();
            }
        }

        StageTimes finish(DealLogView view, long ticks) {
            var rows = new ArrayList<StageTimes.StageRow>();
            int[] ranks = view.ranks();
            for (int stage : view.stagesInOrder()) {
                if (ranks[stage] >= 0 || byStage[stage].visits > 0) {
                    rows.add(byStage[stage].finish(view.stages().text(stage), ticks));
                }
            }
            return new StageTimes(rows);
        }
    }
}
