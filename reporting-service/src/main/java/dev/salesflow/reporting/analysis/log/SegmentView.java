package dev.salesflow.reporting.analysis.log;

/// What a reader sees of one segment: the arrays of the moment and its own copy of who lives.
public final class SegmentView {
    private final int slots;
    private final long[] live;
    private final int[] firstMove;
    private final long[] movedAt;
    private final short[] moves;
    private final long[] observedFrom;
    private final AttributeView attributes;

    SegmentView(
            int slots,
            long[] live,
            int[] firstMove,
            long[] movedAt,
            short[] moves,
            long[] observedFrom,
            AttributeView attributes) {
        this.slots = slots;
        this.live = live;
        this.firstMove = firstMove;
        this.movedAt = movedAt;
        this.moves = moves;
        this.observedFrom = observedFrom;
        this.attributes = attributes;
    }

    public int slots() {
        return slots;
    }

    public boolean isLive(int slot) {
        return (live[slot >> 6] & (1L << slot)) != 0;
    }

    /// The value code of an attribute as of an instant, -1 when absent.
    public int value(int attribute, int slot, long asOf) {
        return attributes.value(attribute, slot, asOf);
    }

    int firstMove(int slot) {
        return firstMove[slot];
    }

    long movedAt(int move) {
        return movedAt[move];
    }

    short move(int move) {
        return moves[move];
    }

    long observedFrom(int slot) {
        return observedFrom[slot];
    }
}
