package dev.salesflow.reporting.analysis.log;

import dev.salesflow.reporting.analysis.MoveKind;

/// Packs a move's kind (3 bits) and its stage or reason (13 bits) into a short.
final class MoveCode {
    static final int TARGETS = 1 << 13;

    static final int ENTERED = MoveKind.ENTERED.ordinal();
    static final int WON = MoveKind.WON.ordinal();
    static final int LOST = MoveKind.LOST.ordinal();
    static final int REOPENED = MoveKind.REOPENED.ordinal();
    static final int REASSIGNED = MoveKind.REASSIGNED.ordinal();

    private MoveCode() {}

    static short pack(MoveKind kind, int target) {
        return (short) (kind.ordinal() << 13 | target);
    }

    static int kind(short code) {
        return (code & 0xFFFF) >>> 13;
    }

    static int target(short code) {
        return code & (TARGETS - 1);
    }
}
