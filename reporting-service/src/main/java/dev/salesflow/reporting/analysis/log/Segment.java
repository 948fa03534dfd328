package dev.salesflow.reporting.analysis.log;

import java.util.Arrays;
import java.util.UUID;

/// Up to 65,536 deals, append only: what is written never changes, a replaced deal is only marked
/// dead, so that a view may read on while the updater appends. The updater alone calls this.
final class Segment {
    static final int CAPACITY = 1 << 16;

    final AttributeColumns attributes = new AttributeColumns();
    private int[] firstMove = new int[17];
    private long[] movedAt = new long[64];
    private short[] moves = new short[64];
    private long[] observedFrom = new long[16];
    private long[] idHigh = new long[16];
    private long[] idLow = new long[16];
    private final long[] live = new long[CAPACITY / 64];
    private int slots;
    private int alive;

    static int grown(int needed) {
        return Math.min(CAPACITY, Math.max(16, needed + (needed >> 1)));
    }

    int open(UUID deal, long observed) {
        return open(deal.getMostSignificantBits(), deal.getLeastSignificantBits(), observed);
    }

    private int open(long high, long low, long observed) {
        int slot = slots++;
        if (slot == idHigh.length) {
            int size = grown(slots);
            firstMove = Arrays.copyOf(firstMove, size + 1);
            observedFrom = Arrays.copyOf(observedFrom, size);
            idHigh = Arrays.copyOf(idHigh, size);
            idLow = Arrays.copyOf(idLow, size);
        }
        idHigh[slot] = high;
        idLow[slot] = low;
        observedFrom[slot] = observed;
        firstMove[slot + 1] = firstMove[slot];
        live[slot >> 6] |= 1L << slot;
        alive++;
        return slot;
    }

    /// Adds a move to the deal opened last.
    void add(short move, long at) {
        int index = firstMove[slots]++;
        if (index == moves.length) {
            movedAt = Arrays.copyOf(movedAt, index + (index >> 1));
            moves = Arrays.copyOf(moves, index + (index >> 1));
        }
        moves[index] = move;
        movedAt[index] = at;
    }

    int copy(Segment source, int sourceSlot) {
        long observed = source.observedFrom[sourceSlot];
        int slot = open(source.idHigh[sourceSlot], source.idLow[sourceSlot], observed);
        for (int i = source.firstMove[sourceSlot]; i < source.firstMove[sourceSlot + 1]; i++) {
            add(source.moves[i], source.movedAt[i]);
        }
        attributes.copy(source.attributes, sourceSlot, slot);
        return slot;
    }

    void kill(int slot) {
        live[slot >> 6] &= ~(1L << slot);
        alive--;
    }

    /// Gives back what growth reserved; called once, when the segment is full.
    void trim() {
        movedAt = Arrays.copyOf(movedAt, firstMove[slots]);
        moves = Arrays.copyOf(moves, firstMove[slots]);
    }

    boolean isFull() {
        return slots == CAPACITY;
    }

    /// More than a third of the slots are dead: worth moving the living elsewhere.
    boolean isWorn() {
        return (slots - alive) * 3 > slots;
    }

    boolean isLive(int slot) {
        return (live[slot >> 6] & (1L << slot)) != 0;
    }

    int slots() {
        return slots;
    }

    long idHigh(int slot) {
        return idHigh[slot];
    }

    long idLow(int slot) {
        return idLow[slot];
    }

    SegmentView view() {
        return new SegmentView(
                slots,
                Arrays.copyOf(live, (slots + 63) >> 6),
                firstMove,
                movedAt,
                moves,
                observedFrom,
                attributes.view());
    }
}
