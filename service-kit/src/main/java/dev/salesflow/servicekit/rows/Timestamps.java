package dev.salesflow.servicekit.rows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates and times of imported files.
///
/// Understood are RFC 3339 times (`2011-10-01T00:38:44.546+02:00`, also with a space for the `T`,
/// without seconds, and with `+0200` or `+02`), the same without offset, and `yyyy-MM-dd` alone. An
/// offset in the text is honoured. Without one the time is local in the zone of the mapping,
/// resolved as `java.time` does it: a time inside a gap (clocks go forward) moves later by the
/// length of the gap, a time that happens twice (clocks go back) is the earlier one. A date alone
/// is the local start of day, which is the first instant of that date where midnight falls into a
/// gap. Results are cut to microseconds, what the database keeps.
public final class Timestamps {
    /// What the formats are, for error messages.
    public static final String EXPECTED =
            "Write yyyy-MM-dd, yyyy-MM-dd HH:mm:ss or RFC 3339 (2017-03-01T09:30:00+01:00),"
                    + " not before the year 1900.";

    private static final int EARLIEST_YEAR = 1900;
    private static final int LONGEST = 40;
    private static final Pattern FORMAT =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})"
                            + "(?:[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
                            + " ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private Timestamps() {}

    /// The instant that a text means in a zone, or empty when it is none.
    public static Optional<Instant> parse(String text, ZoneId zone) {
        Matcher parts = FORMAT.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(parts.group(1));
            if (date.getYear() < EARLIEST_YEAR) {
                return Optional.empty();
            }
            Instant instant = resolve(date, parts.group(2), parts.group(3), zone);
            return Optional.of(instant.truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Instant resolve(
            LocalDate date, @Nullable String time, @Nullable String offset, ZoneId zone) {
        if (time == null) {
            return date.atStartOfDay(zone).toInstant();
        }
        LocalDateTime local = date.atTime(LocalTime.parse(time));
        if (offset == null) {
            return local.atZone(zone).toInstant();
        }
        boolean utc = offset.equalsIgnoreCase("Z");
        return local.toInstant(utc ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }
}
