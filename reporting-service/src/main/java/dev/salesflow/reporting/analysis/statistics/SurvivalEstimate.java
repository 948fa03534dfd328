package dev.salesflow.reporting.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Runs the estimator once over the rows and reads off what was asked for on the way.
public final class SurvivalEstimate {
    /// Products of many factors may miss ½ by some last bits; a true step is far wider.
    private static final double ROUNDING = 1e-12;

    /// An age in units may miss its whole tick by some last bits.
    private static final double TICK_ROUNDING = 1e-3;

    private static final double[] SHARES = {0.25, 0.50, 0.75, 0.90};

    private final SurvivalRows rows;
    private final SurvivalRequest request;
    private final AalenJohansen state;
    private final double[] ages;
    private final @Nullable Double[] reached = new Double[SHARES.length];
    private final List<SurvivalAt> at = new ArrayList<>();
    private final List<SurvivalPoint> curve = new ArrayList<>();
    private final long[] closed;
    private final int eventTimes;
    private final double horizon;
    private double area;
    private double areaUpTo;

    private SurvivalEstimate(SurvivalRows rows, SurvivalRequest request) {
        this.rows = rows;
        this.request = request;
        state = new AalenJohansen(rows, request.causes());
        ages = request.ages().stream().mapToDouble(Double::doubleValue).sorted().toArray();
        closed = new long[request.causes()];
        eventTimes = countEventTimes();
        horizon = horizon();
    }

    /// The estimate; sorts the rows. `withoutClock` is passed through. Throws
    /// `IllegalStateException` should S + ΣF leave 1 by more than 1e-9, which would be a bug.
    public static Survival of(SurvivalRows rows, SurvivalRequest request, long withoutClock) {
        var estimate = new SurvivalEstimate(rows, request);
        estimate.run();
        return estimate.result(withoutClock);
    }

    private void run() {
        int every = Math.max(1, Math.ceilDiv(eventTimes, request.maximumPoints()));
        int index = 0;
        readAges(Long.MIN_VALUE);
        for (long before = state.nextEvent();
                before != Long.MAX_VALUE;
                before = state.nextEvent()) {
            readAges(before);
            addArea(before);
            state.advance();
            index++;
            readShares();
            if (index % every == 0 || index == eventTimes) {
                curve.add(point((double) state.time() / request.ticks(), state.atRisk()));
            }
        }
        readAges(Long.MAX_VALUE);
        addArea(Long.MAX_VALUE);
    }

    /// Reads the state off at all ages that lie before the event to come.
    private void readAges(long event) {
        while (at.size() < ages.length) {
            double age = ages[at.size()];
            double tick = age * request.ticks();
            if (tick + TICK_ROUNDING >= event) {
                return;
            }
            int atRisk = rows.atRisk((long) Math.ceil(tick - TICK_ROUNDING));
            at.add(new SurvivalAt(point(age, atRisk), lostByReason()));
        }
    }

    private void readShares() {
        for (int i = 0; i < SHARES.length; i++) {
            if (reached[i] == null && state.open() <= 1 - SHARES[i] + ROUNDING) {
                reached[i] = (double) state.time() / request.ticks();
            }
        }
    }

    private void addArea(long event) {
        double until = Math.min(event, horizon);
        area += state.open() * Math.max(0, until - areaUpTo);
        areaUpTo = Math.max(areaUpTo, until);
    }

    private SurvivalPoint point(double age, int atRisk) {
        double low = state.bound(-Proportion.Z);
        double high = state.bound(Proportion.Z);
        return new SurvivalPoint(
                age,
                atRisk,
                state.open(),
                state.incidence(SurvivalRequest.WON),
                lost(),
                Double.isNaN(low) ? null : low,
                Double.isNaN(high) ? null : high);
    }

    private double lost() {
        double lost = 0;
        for (int cause = SurvivalRequest.FIRST_REASON; cause < request.causes(); cause++) {
            lost += state.incidence(cause);
        }
        return lost;
    }

    private Map<String, Double> lostByReason() {
        var byReason = new TreeMap<String, Double>();
        for (int i = 0; i < request.reasons().size(); i++) {
            if (closed[SurvivalRequest.FIRST_REASON + i] > 0) {
                byReason.put(
                        request.reasons().get(i),
                        state.incidence(SurvivalRequest.FIRST_REASON + i));
            }
        }
        return byReason;
    }

    private int countEventTimes() {
        int times = 0;
        long last = -1;
        for (int i = 0; i < rows.atRiskEver(); i++) {
            int cause = rows.cause(rows.row(i));
            if (cause > 0 && cause < closed.length) {
                closed[cause]++;
                long exit = rows.exit(rows.row(i));
                times += exit == last ? 0 : 1;
                last = exit;
            }
        }
        return times;
    }

    private double horizon() {
        Double asked = request.horizon();
        if (asked != null) {
            return asked * request.ticks();
        }
        int size = rows.atRiskEver();
        return size == 0 ? 0 : rows.exit(rows.row(size - 1));
    }

    private Survival result(long withoutClock) {
        long won = closed[SurvivalRequest.WON];
        long all = 0;
        for (long count : closed) {
            all += count;
        }
        boolean empty = rows.atRiskEver() == 0;
        return new Survival(
                rows.size(),
                won,
                all - won,
                rows.atRiskEver() - all,
                rows.neverAtRisk(),
                withoutClock,
                reached[1],
                reached[0],
                reached[2],
                reached[3],
                empty ? null : area / request.ticks(),
                empty ? null : horizon / request.ticks(),
                state.incidence(SurvivalRequest.WON),
                lost(),
                lostByReason(),
                at,
                eventTimes,
                curve.size() < eventTimes,
                curve);
    }
}
