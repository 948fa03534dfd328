package dev.salesflow.reporting.analysis.log;

import java.util.Arrays;

/// Replays one deal after another as of an instant into episodes of visits. One object serves a
/// whole scan: every `read` overwrites what the former one left. Times are microseconds or
/// `Times.UNKNOWN`. Order is the order of the moves; clocks only measure.
public final class DealReplay {
    private final long asOf;

    private int[] stage = new int[16];
    private long[] entered = new long[16];
    private int visits;

    private int[] firstVisit = new int[5];
    private long[] started = new long[4];
    private long[] closed = new long[4];
    private Outcome[] outcome = new Outcome[4];
    private int[] reason = new int[4];
    private int episodes;

    private long firstKnown;
    private long observedFrom;
    private int clockSkews;

    public DealReplay(long asOf) {
        this.asOf = asOf;
    }

    /// Reads the deal in `slot`. False when it does not exist as of the instant: it has no moves,
    /// or its first known time comes later.
    public boolean read(SegmentView segment, int slot) {
        visits = 0;
        episodes = 0;
        clockSkews = 0;
        firstKnown = Times.UNKNOWN;
        observedFrom = segment.observedFrom(slot);
        long previous = Times.UNKNOWN;
        boolean isLater = false;
        int end = segment.firstMove(slot + 1);
        for (int i = segment.firstMove(slot); i < end; i++) {
            long at = segment.movedAt(i);
            if (at != Times.UNKNOWN) {
                firstKnown = firstKnown == Times.UNKNOWN ? at : firstKnown;
                isLater = at > asOf;
                if (isLater) {
                    continue;
                }
                clockSkews += at < previous ? 1 : 0;
                previous = at;
            }
            if (!isLater) { // a move without a time is as late as the one before it
                apply(segment.move(i), at);
            }
        }
        return episodes > 0 && firstKnown <= asOf;
    }

    private void apply(short move, long at) {
        int kind = MoveCode.kind(move);
        boolean entry = kind == MoveCode.ENTERED || kind == MoveCode.REOPENED;
        if (episodes == 0 || (entry && outcome[episodes - 1] != Outcome.OPEN)) {
            begin();
        }
        if (entry) {
            enter(MoveCode.target(move), at);
        } else if (outcome[episodes - 1] == Outcome.OPEN) {
            end(kind, MoveCode.target(move), at);
        }
    }

    private void begin() {
        if (episodes == started.length) {
            int size = episodes * 2;
            firstVisit = Arrays.copyOf(firstVisit, size + 1);
            started = Arrays.copyOf(started, size);
            closed = Arrays.copyOf(closed, size);
            outcome = Arrays.copyOf(outcome, size);
            reason = Arrays.copyOf(reason, size);
        }
        firstVisit[episodes] = visits;
        started[episodes] = Times.UNKNOWN;
        closed[episodes] = Times.UNKNOWN;
        outcome[episodes] = Outcome.OPEN;
        reason[episodes] = -1;
        episodes++;
        firstVisit[episodes] = visits;
    }

    private void enter(int code, long at) {
        int episode = episodes - 1;
        if (visits > firstVisit[episode] && stage[visits - 1] == code) {
            return;
        }
        if (visits == stage.length) {
            stage = Arrays.copyOf(stage, visits * 2);
            entered = Arrays.copyOf(entered, visits * 2);
        }
        stage[visits] = code;
        entered[visits] = at;
        visits++;
        firstVisit[episodes] = visits;
        if (started[episode] == Times.UNKNOWN) {
            started[episode] = at;
        }
    }

    private void end(int kind, int lostReason, long at) {
        int episode = episodes - 1;
        if (kind == MoveCode.WON) {
            outcome[episode] = Outcome.WON;
        } else if (kind == MoveCode.LOST) {
            outcome[episode] = Outcome.LOST;
            reason[episode] = lostReason;
        } else if (kind == MoveCode.REASSIGNED) {
            outcome[episode] = Outcome.REASSIGNED;
        } else {
            return;
        }
        closed[episode] = at;
        if (visits == firstVisit[episode]) {
            started[episode] = at;
        }
    }

    /// At least one: a new episode begins with every entry after an outcome.
    public int episodes() {
        return episodes;
    }

    public int firstVisit(int episode) {
        return firstVisit[episode];
    }

    public int endVisit(int episode) {
        return firstVisit[episode + 1];
    }

    public int stage(int visit) {
        return stage[visit];
    }

    public long entered(int visit) {
        return entered[visit];
    }

    /// Where the episode's clock starts: its first known entry; its end when it has no visit.
    public long started(int episode) {
        return started[episode];
    }

    public long closed(int episode) {
        return closed[episode];
    }

    public Outcome outcome(int episode) {
        return outcome[episode];
    }

    /// The code of the reason a lost episode was lost for, else -1.
    public int reason(int episode) {
        return reason[episode];
    }

    /// The first known time in the deal's sequence, whether or not it lies before the instant.
    public long firstKnown() {
        return firstKnown;
    }

    public long observedFrom() {
        return observedFrom;
    }

    /// How many known times lie before their predecessor's.
    public int clockSkews() {
        return clockSkews;
    }
}
