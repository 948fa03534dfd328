package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealReplay;
import dev.salesflow.reporting.analysis.log.Outcome;
import dev.salesflow.reporting.analysis.log.Times;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.View;

/// The bounds of a population in microseconds. A flow view is a view as of the end of its period
/// that shows only what happened since its begin.
record Scope(boolean flow, boolean bounded, long from, long to, long observedUntil) {

    static Scope of(Population population) {
        Period period = population.period();
        boolean flow = population.view() == View.FLOW;
        long to = period.to() == null ? Long.MAX_VALUE : Times.micros(period.to());
        long asOf = Times.micros(population.asOf());
        return new Scope(
                flow,
                period.isBounded(),
                Times.micros(period.from()),
                to,
                flow ? Math.min(asOf, to - 1) : asOf);
    }

    /// Whether a deal belongs to the population.
    boolean contains(DealReplay deal) {
        long first = deal.firstKnown();
        if (!bounded) {
            return true;
        }
        return first != Times.UNKNOWN && (flow || (first >= from && first < to));
    }

    /// Whether an episode was in progress during the period of a flow view.
    boolean contains(DealReplay deal, int episode) {
        return deal.outcome(episode) == Outcome.OPEN || sees(deal.closed(episode));
    }

    /// Whether something at this time shows.
    boolean sees(long at) {
        return !flow || !bounded || (at >= from && at != Times.UNKNOWN);
    }

    /// Since when cases are under observation in a flow view.
    long flowFrom() {
        return flow ? from : Times.UNKNOWN;
    }
}
