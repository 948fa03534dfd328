package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.report.Funnel.Outcomes;
import dev.salesflow.reporting.analysis.report.Funnel.ReasonCount;
import dev.salesflow.reporting.analysis.report.Funnel.StageRow;
import dev.salesflow.reporting.analysis.report.Funnel.Step;
import dev.salesflow.reporting.analysis.report.Funnel.WinRate;
import dev.salesflow.reporting.analysis.statistics.Proportion;
import dev.salesflow.reporting.analysis.statistics.Survival;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The report `funnel`. In a flow view a stage is reached by entering it in the period, and visits
/// are those that ended in the period or wait at its end.
public final class FunnelReport {
    private final DealLogView view;
    private final FunnelCases cases;
    private final int[] ranks;
    private final long[] reached;
    private final long[] implied;

    private FunnelReport(DealLogView view, FunnelCases cases) {
        this.view = view;
        this.cases = cases;
        ranks = view.ranks();
        reached = cases.reach.reached();
        implied = cases.reach.implied();
    }

    /// Counts and rates. Formulas: metrics, section Reach and conversion. Throws
    /// `IllegalStateException` should the visits of a stage not add up, which would be a bug.
    public static ReportAnswer<Funnel> of(DealLogView view, ReportQuery query) {
        String mode = query.funnel().mode().name().toLowerCase(Locale.ROOT);
        return ReportRun.of(
                view,
                query,
                List.of(
                        Rule.reach(mode),
                        Rule.VISIT,
                        Rule.EPISODE,
                        Rule.WILSON,
                        Rule.AALEN_JOHANSEN),
                () -> new FunnelCases(view, query),
                cases -> new FunnelReport(view, cases).finish());
    }

    private Funnel finish() {
        var stages = new ArrayList<StageRow>();
        for (int stage : view.stagesInOrder()) {
            if (ranks[stage] >= 0 || cases.reach.touched(stage) + cases.visits.entries[stage] > 0) {
                stages.add(row(stage, ranks[stage]));
            }
        }
        int last = view.design().stages().size();
        return new Funnel(
                stages,
                new Step(reached[last], step(last), overall(reached[last])),
                outcomes(),
                lostReasons(),
                winRate(),
                Proportion.of(cases.reopened, cases.closedOnce));
    }

    private StageRow row(int stage, int rank) {
        VisitCounts visits = cases.visits;
        visits.checkIdentity(stage);
        long touched = cases.reach.touched(stage);
        long reach = rank < 0 ? touched : reached[rank];
        long entries = visits.entries[stage];
        long gone = entries - visits.waiting[stage];
        return new StageRow(
                view.stages().text(stage),
                reach,
                touched,
                rank < 0 ? 0 : implied[rank] - touched,
                entries,
                visits.advanced[stage],
                visits.regressed[stage],
                visits.lost[stage],
                visits.reassigned[stage],
                visits.waiting[stage],
                gone == 0 ? null : (double) visits.lost[stage] / gone,
                rank < 1 ? null : step(rank),
                overall(reach));
    }

    /// Of the cases that reached the step before. Touching a stage does not imply the one before,
    /// so that k may be above n; then there is no rate to speak of.
    private Proportion step(int rank) {
        return share(reached[rank], reached[rank - 1]);
    }

    private Proportion overall(long reach) {
        return share(reach, reached[0]);
    }

    private static Proportion share(long k, long n) {
        return k > n ? new Proportion(k, n, null, null, null) : Proportion.of(k, n);
    }

    private Outcomes outcomes() {
        return new Outcomes(cases.reach.won(), cases.lost, cases.open(), cases.reassigned);
    }

    private List<ReasonCount> lostReasons() {
        var counts = new ArrayList<ReasonCount>();
        for (int reason = 0; reason < cases.lostByReason.length; reason++) {
            if (cases.lostByReason[reason] > 0) {
                String text = view.reasons().text(reason);
                counts.add(new ReasonCount(text, cases.lostByReason[reason]));
            }
        }
        counts.sort(
                Comparator.comparingLong(ReasonCount::count)
                        .reversed()
                        .thenComparing(ReasonCount::reason));
        return counts;
    }

    private WinRate winRate() {
        long won = cases.reach.won();
        Survival survival = cases.clocked.survival();
        return new WinRate(
                Proportion.of(won, won + cases.lost),
                Proportion.of(won, cases.reach.cases()),
                survival.rmst() == null ? null : survival.ultimateWon());
    }
}
