package dev.salesflow.reporting.analysis.log;

import dev.salesflow.reporting.analysis.MoveKind;

/// Packs a move's kind (3 bits) and its stage or reason (13 bits) into a short.
final class MoveCode {
    static final int TARGETS = 1 << 13;

    static final int ENTERED = 0;
    static final int WON = 1;
    static final int LOST = 2;
    static final int REOPENED = 3;
    static final int REASSIGNED = 4;
    private static final int HELD = 5;
    private static final int RESUMED = 6;

    private MoveCode() {}

    static short pack(MoveKind kind, int target) {
        return (short) ((code(kind) << 13) | target);
    }

    private static int code(MoveKind kind) {
        return switch (kind) {
            case ENTERED -> ENTERED;
            case WON -> WON;
            case LOST -> LOST;
            case REOPENED -> REOPENED;
            case REASSIGNED -> REASSIGNED;
            case HELD -> HELD;
            case RESUMED -> RESUMED;
        };
    }

    static int kind(short code) {
        return (code & 0xFFFF) >>> 13;
    }

    static int target(short code) {
        return code & (TARGETS - 1);
    }
}
