package dev.salesflow.reporting.analysis.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Instants as whole microseconds since 1970, with one value for an unknown time.
public final class Times {
    /// Stands for an unknown time; earlier than every other.
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final long PER_SECOND = 1_000_000L;

    private Times() {}

    /// Microseconds since 1970, rounded down; `UNKNOWN` for null.
    public static long micros(@Nullable Instant at) {
        return at == null
                ? UNKNOWN
                : Math.addExact(
                        Math.multiplyExact(at.getEpochSecond(), PER_SECOND), at.getNano() / 1_000);
    }

    /// The instant of known microseconds since 1970.
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
