package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.Outcome;
import dev.salesflow.reporting.analysis.log.Times;
import dev.salesflow.reporting.analysis.query.FunnelOptions;
import java.time.Duration;
import java.util.Arrays;

/// Counts how many cases reached each designed stage and, as the step after the last, WON.
final class Reach {
    private static final long NO_WINDOW = Long.MAX_VALUE;

    private final int[] ranks;
    private final int steps;
    private final FunnelOptions options;
    private final long window;
    private final long[] touched;
    private final long[] lastCase;
    private final long[] implied;
    private final long[] matched;
    private long cases;
    private long won;

    Reach(int[] ranks, int steps, FunnelOptions options) {
        this.ranks = ranks;
        this.steps = steps;
        this.options = options;
        Duration limit = options.window();
        window = limit == null ? NO_WINDOW : limit.toNanos() / 1_000;
        touched = new long[ranks.length];
        lastCase = new long[ranks.length];
        implied = new long[steps + 2];
        matched = new long[steps + 2];
    }

    void add(Case current) {
        cases++;
        boolean isWon = current.outcome() == Outcome.WON;
        won += isWon ? 1 : 0;
        int furthest = isWon ? steps : -1;
        for (int visit = 0; visit < current.visits(); visit++) {
            if (current.beganInPeriod(visit)) {
                int stage = current.stage(visit);
                furthest = Math.max(furthest, ranks[stage]);
                touched[stage] += lastCase[stage] == cases ? 0 : 1;
                lastCase[stage] = cases;
            }
        }
        implied[furthest + 1]++;
        switch (options.mode()) {
            case IMPLIED, TOUCHED -> {}
            case ORDERED -> matched[ordered(current, isWon)]++;
            case STRICT -> matched[strict(current, isWon)]++;
        }
    }

    /// Greedy: the earliest visit of step k not before the match of step k−1, inside the window
    /// from the match of step 1. Gives the number of steps matched.
    private int ordered(Case current, boolean isWon) {
        int step = 0;
        long first = 0;
        for (int visit = 0; visit < current.visits() && step < steps; visit++) {
            if (current.beganInPeriod(visit) && ranks[current.stage(visit)] == step) {
                first = step == 0 ? current.entered(visit) : first;
                if (step > 0 && !isInside(first, current.entered(visit))) {
                    return step;
                }
                step++;
            }
        }
        return step == steps && isWon && isInside(first, current.closed()) ? step + 1 : step;
    }

    /// With a window, a later step whose time or whose first step's time is unknown is not inside.
    private boolean isInside(long first, long at) {
        return window == NO_WINDOW
                || (first != Times.UNKNOWN && at != Times.UNKNOWN && at - first <= window);
    }

    /// The longest prefix of the steps that visits match one right after the other, anywhere.
    private int strict(Case current, boolean isWon) {
        int longest = 0;
        int run = 0;
        for (int visit = 0; visit < current.visits(); visit++) {
            int rank = current.beganInPeriod(visit) ? ranks[current.stage(visit)] : -1;
            run = rank == run ? run + 1 : rank == 0 ? 1 : 0;
            longest = Math.max(longest, run);
        }
        return run == steps && isWon ? steps + 1 : longest;
    }

    long[] reached() {
        return switch (options.mode()) {
            case IMPLIED -> implied();
            case TOUCHED -> touchedByRank();
            case ORDERED, STRICT -> atLeast(matched);
        };
    }

    /// implied(s) by rank; the last element counts the won.
    long[] implied() {
        return atLeast(implied);
    }

    private long[] touchedByRank() {
        var byRank = new long[steps + 1];
        for (int stage = 0; stage < ranks.length; stage++) {
            if (ranks[stage] >= 0) {
                byRank[ranks[stage]] = touched[stage];
            }
        }
        byRank[steps] = won;
        return byRank;
    }

    long touched(int stage) {
        return touched[stage];
    }

    long won() {
        return won;
    }

    long cases() {
        return cases;
    }

    /// From how many cases got exactly n steps far to how many got at least to step k.
    private static long[] atLeast(long[] exactly) {
        long[] sums = Arrays.copyOfRange(exactly, 1, exactly.length);
        for (int step = sums.length - 2; step >= 0; step--) {
            sums[step] += sums[step + 1];
        }
        return sums;
    }
}
