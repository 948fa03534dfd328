package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.log.Outcome;
import dev.salesflow.reporting.analysis.query.ReportQuery;

/// Collects everything a funnel counts.
final class FunnelCases implements CaseSink {
    final VisitCounts visits;
    final Reach reach;
    final ClockedCases clocked;
    final long[] lostByReason;
    long lost;
    long reassigned;
    long closedOnce;
    long reopened;

    FunnelCases(DealLogView view, ReportQuery query) {
        int[] ranks = view.ranks();
        visits = new VisitCounts(ranks);
        reach = new Reach(ranks, view.design().stages().size(), query.funnel());
        clocked = new ClockedCases(view, query);
        lostByReason = new long[view.reasons().size()];
    }

    @Override
    public void accept(Case current) {
        visits.add(current);
        reach.add(current);
        clocked.accept(current);
        if (current.outcome() == Outcome.LOST) {
            lost++;
            lostByReason[current.reason()]++;
        } else if (current.outcome() == Outcome.REASSIGNED) {
            reassigned++;
        }
        if (current.isFirstEpisode() && current.outcome() != Outcome.OPEN) {
            closedOnce++;
            reopened += current.wasReopened() ? 1 : 0;
        }
    }

    long open() {
        return reach.cases() - reach.won() - lost - reassigned;
    }
}
