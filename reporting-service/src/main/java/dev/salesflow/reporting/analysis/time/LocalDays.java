package dev.salesflow.reporting.analysis.time;

import dev.salesflow.reporting.analysis.log.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// The local dates of a zone as a table of their first instants, so that the date of an instant is
/// found without a calendar computation. Covers 1900 to 2199 at most; instants outside count as the
/// first or last date.
final class LocalDays {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final long DAY = DurationUnit.DAYS.ticks();

    private final LocalDate first;
    private final long[] startsAt;

    /// The dates that contain the microseconds `earliest` to `latest`.
    LocalDays(ZoneId zone, long earliest, long latest) {
        first = date(zone, earliest);
        LocalDate last = date(zone, Math.max(earliest, latest));
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        startsAt = new long[days + 1];
        for (int day = 0; day <= days; day++) {
            Instant start = first.plusDays(day).atStartOfDay(zone).toInstant();
            startsAt[day] = Times.micros(start);
        }
    }

    private static LocalDate date(ZoneId zone, long micros) {
        long lowest = Times.micros(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC));
        long highest = Times.micros(LAST.atStartOfDay().toInstant(ZoneOffset.UTC));
        long within = Math.clamp(micros, lowest + DAY, highest - DAY);
        return Times.instant(within).atZone(zone).toLocalDate();
    }

    int count() {
        return startsAt.length - 1;
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /// The first instant of a day; `count()` is allowed and gives the end of the last.
    long startsAt(int day) {
        return startsAt[day];
    }

    /// The number of the day that contains the instant, 0 … count-1.
    int day(long micros) {
        if (micros <= startsAt[0]) {
            return 0;
        }
        int last = count() - 1;
        int day = (int) Math.min(last, (micros - startsAt[0]) / DAY);
        while (day > 0 && startsAt[day] > micros) {
            day--;
        }
        while (day < last && startsAt[day + 1] <= micros) {
            day++;
        }
        return day;
    }
}
