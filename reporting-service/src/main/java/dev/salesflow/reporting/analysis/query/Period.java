package dev.salesflow.reporting.analysis.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A period [from, to); a missing bound is open.
public record Period(@Nullable Instant from, @Nullable Instant to) {
    /// No bounds at all.
    public static final Period ALWAYS = new Period(null, null);

    /// From the start of one local date to the start of another.
    public static Period ofDates(LocalDate from, LocalDate to, ZoneId zone) {
        return new Period(startOf(from, zone), startOf(to, zone));
    }

    /// A bound as the API takes it: a local date (its start of day in `zone`) or a date and time
    /// with offset. Throws `DateTimeParseException` for anything else.
    public static Instant bound(String text, ZoneId zone) {
        return text.indexOf('T') < 0
                ? startOf(LocalDate.parse(text), zone)
                : OffsetDateTime.parse(text).toInstant();
    }

    public boolean isBounded() {
        return from != null || to != null;
    }

    private static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
