package dev.salesflow.reporting.analysis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One move of a deal; its place in the deal's list is its order, its time may be unknown.
public record Move(
        @Nullable Instant at, MoveKind kind, @Nullable String stage, @Nullable String reason) {

    /// Fails with `IllegalArgumentException` when an entry names no stage.
    public Move {
        boolean entry = kind == MoveKind.ENTERED || kind == MoveKind.REOPENED;
        if (entry == (stage == null)) {
            throw new IllegalArgumentException(kind + " with stage " + stage);
        }
    }

    /// The deal enters `stage`.
    public static Move entered(@Nullable Instant at, String stage) {
        return new Move(at, MoveKind.ENTERED, stage, null);
    }

    /// The deal is won.
    public static Move won(@Nullable Instant at) {
        return new Move(at, MoveKind.WON, null, null);
    }

    /// The deal is lost for `reason`, null when none was stated.
    public static Move lost(@Nullable Instant at, @Nullable String reason) {
        return new Move(at, MoveKind.LOST, null, reason);
    }

    /// The closed deal is taken up again in `stage`.
    public static Move reopened(@Nullable Instant at, String stage) {
        return new Move(at, MoveKind.REOPENED, stage, null);
    }

    /// The deal is put on hold; its clock runs on.
    public static Move held(@Nullable Instant at) {
        return new Move(at, MoveKind.HELD, null, null);
    }

    /// The hold ends.
    public static Move resumed(@Nullable Instant at) {
        return new Move(at, MoveKind.RESUMED, null, null);
    }

    /// The deal leaves for another process.
    public static Move reassigned(@Nullable Instant at) {
        return new Move(at, MoveKind.REASSIGNED, null, null);
    }
}
