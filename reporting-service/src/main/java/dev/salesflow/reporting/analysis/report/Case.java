package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealReplay;
import dev.salesflow.reporting.analysis.log.Outcome;
import dev.salesflow.reporting.analysis.log.Times;
import dev.salesflow.reporting.analysis.time.DurationMeasure;

/// One episode of one deal as a report counts it. The object is reused: it shows the case that is
/// being accepted and nothing else. Visits are numbered from 0.
final class Case {
    private final DealReplay replay;
    private final DurationMeasure measure;
    private final Scope scope;
    private int episode;
    private int deal;

    Case(DealReplay replay, DurationMeasure measure, Scope scope) {
        this.replay = replay;
        this.measure = measure;
        this.scope = scope;
    }

    void show(int number, int ofEpisode) {
        deal = number;
        episode = ofEpisode;
    }

    /// A number that is the same for all cases of a deal.
    int deal() {
        return deal;
    }

    boolean isFirstEpisode() {
        return episode == 0;
    }

    boolean wasReopened() {
        return replay.episodes() > 1;
    }

    Outcome outcomeBefore() {
        return replay.outcome(episode - 1);
    }

    long closedBefore() {
        return replay.closed(episode - 1);
    }

    int visits() {
        return replay.endVisit(episode) - replay.firstVisit(episode);
    }

    int stage(int visit) {
        return replay.stage(replay.firstVisit(episode) + visit);
    }

    long entered(int visit) {
        return replay.entered(replay.firstVisit(episode) + visit);
    }

    /// When the visit ended; unknown while it lasts.
    long left(int visit) {
        return visit + 1 < visits() ? entered(visit + 1) : closed();
    }

    boolean isWaiting(int visit) {
        return visit + 1 == visits() && outcome() == Outcome.OPEN;
    }

    /// The visit began in the period of a flow view; always so in a cohort.
    boolean beganInPeriod(int visit) {
        return scope.sees(entered(visit));
    }

    /// The visit ended in the period of a flow view or waits at its end; always so in a cohort.
    boolean standsInPeriod(int visit) {
        return isWaiting(visit) || scope.sees(left(visit));
    }

    Outcome outcome() {
        return replay.outcome(episode);
    }

    int reason() {
        return replay.reason(episode);
    }

    long started() {
        return replay.started(episode);
    }

    long closed() {
        return replay.closed(episode);
    }

    /// When the case ended, or the instant up to which it is observed.
    long endOfObservation() {
        return outcome() == Outcome.OPEN ? scope.observedUntil() : closed();
    }

    /// The age at which the case came under observation, in ticks; its clock must be known.
    long entry(boolean leftTruncated) {
        long since = scope.flowFrom();
        if (leftTruncated) {
            since = Math.max(since, replay.observedFrom());
        }
        return since <= started() ? 0 : measure.ticks(started(), since);
    }

    /// Ticks between two known times, 0 when the second is earlier.
    long ticks(long from, long to) {
        return measure.ticks(from, to);
    }

    /// Ticks a visit lasted, up to the end of observation while it waits; -1 when not known.
    long stay(int visit) {
        long from = entered(visit);
        long to = isWaiting(visit) ? scope.observedUntil() : left(visit);
        return from == Times.UNKNOWN || to == Times.UNKNOWN ? -1 : measure.ticks(from, to);
    }
}
