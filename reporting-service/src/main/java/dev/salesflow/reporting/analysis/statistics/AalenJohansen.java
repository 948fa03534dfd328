package dev.salesflow.reporting.analysis.statistics;

import java.util.Arrays;

/// The Aalen–Johansen estimator for competing causes with left truncation, advanced from one event
/// time to the next: S(t) = ∏(1 − Σd_k/n), F_k(t) = ΣS(u−)·d_k(u)/n(u), G = Σd/(n(n−d)). At one
/// time events precede censorings. Aalen and Johansen 1978; log-log interval after Kalbfleisch and
/// Prentice.
final class AalenJohansen {
    private static final double IDENTITY_TOLERANCE = 1e-9;

    private final SurvivalRows rows;
    private final double[] incidence;
    private final int[] events;
    private double open = 1;
    private double greenwood;
    private int next;
    private int left;
    private int entered;
    private long time;
    private int atRisk;

    /// Sorts the rows. Causes are 0 (open) to `causes` - 1; higher ones count as open.
    AalenJohansen(SurvivalRows rows, int causes) {
        this.rows = rows;
        rows.sort();
        incidence = new double[causes];
        events = new int[causes];
    }

    /// The next time with an event, `Long.MAX_VALUE` when there is none.
    long nextEvent() {
        while (next < rows.atRiskEver()) {
            int cause = rows.cause(rows.row(next));
            if (cause > 0 && cause < events.length) {
                return rows.exit(rows.row(next));
            }
            next++;
        }
        return Long.MAX_VALUE;
    }

    /// Goes on to the next event time, which there must be.
    void advance() {
        long t = nextEvent();
        step(t, collect(t));
    }

    private int collect(long t) {
        Arrays.fill(events, 0);
        int all = 0;
        while (next < rows.atRiskEver() && rows.exit(rows.row(next)) == t) {
            int cause = rows.cause(rows.row(next));
            if (cause > 0 && cause < events.length) {
                events[cause]++;
                all++;
            }
            next++;
        }
        return all;
    }

    private int atRisk(long t) {
        while (left < rows.atRiskEver() && rows.exit(rows.row(left)) < t) {
            left++;
        }
        while (entered < rows.lateEntries() && rows.entry(entered) < t) {
            entered++;
        }
        return rows.atRiskEver() - rows.lateEntries() + entered - left;
    }

    private void step(long t, int all) {
        time = t;
        atRisk = atRisk(t);
        double sum = 0;
        for (int cause = 1; cause < events.length; cause++) {
            incidence[cause] += open * events[cause] / atRisk;
            sum += incidence[cause];
        }
        open = all == atRisk ? 0 : open * (1 - (double) all / atRisk);
        greenwood += (double) all / ((double) atRisk * (atRisk - all));
        if (Math.abs(open + sum - 1) > IDENTITY_TOLERANCE) {
            throw new IllegalStateException("S + ΣF = " + (open + sum) + " at tick " + t);
        }
    }

    long time() {
        return time;
    }

    int atRisk() {
        return atRisk;
    }

    /// S at the present time.
    double open() {
        return open;
    }

    /// F of one cause at the present time.
    double incidence(int cause) {
        return incidence[cause];
    }

    /// One end of exp(−exp(ln(−ln S) ± z√G / ln S)); S itself at 1, NaN at 0 where G has no bound.
    double bound(double z) {
        if (open >= 1) {
            return open;
        }
        if (open <= 0) {
            return Double.NaN;
        }
        double logarithm = Math.log(open);
        double shift = z * Math.sqrt(greenwood) / logarithm;
        return Math.exp(-Math.exp(Math.log(-logarithm) + shift));
    }
}
