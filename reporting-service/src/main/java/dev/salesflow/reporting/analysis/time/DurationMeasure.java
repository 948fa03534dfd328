package dev.salesflow.reporting.analysis.time;

import java.time.ZoneId;

/// Measures the way from one instant to another in whole ticks of a unit. A way back counts as 0.
public sealed interface DurationMeasure
        permits DurationMeasure.Elapsed,
                DurationMeasure.CalendarDays,
                DurationMeasure.BusinessDays,
                BusinessTime {

    /// Ticks from `from` to `to` (both microseconds since 1970, known), never negative.
    long ticks(long from, long to);

    /// The measure of `unit` for instants between `earliest` and `latest`, dates and slots in
    /// `zone`.
    static DurationMeasure of(
            DurationUnit unit, BusinessCalendar calendar, ZoneId zone, long earliest, long latest) {
        return switch (unit) {
            case DAYS -> new Elapsed();
            case CALENDAR_DAYS -> new CalendarDays(new LocalDays(zone, earliest, latest));
            case BUSINESS_DAYS -> {
                var days = new LocalDays(zone, earliest, latest);
                yield new BusinessDays(days, workingDatesBefore(days, calendar));
            }
            case BUSINESS_HOURS ->
                    new BusinessTime(new LocalDays(zone, earliest, latest), calendar, zone);
        };
    }

    private static int[] workingDatesBefore(LocalDays days, BusinessCalendar calendar) {
        var before = new int[days.count() + 1];
        for (int day = 0; day < days.count(); day++) {
            boolean working = !calendar.slots(days.date(day)).isEmpty();
            before[day + 1] = before[day] + (working ? 1 : 0);
        }
        return before;
    }

    /// Elapsed microseconds.
    final class Elapsed implements DurationMeasure {
        @Override
        public long ticks(long from, long to) {
            return Math.max(0, to - from);
        }
    }

    /// Difference of local dates.
    final class CalendarDays implements DurationMeasure {
        private final LocalDays days;

        CalendarDays(LocalDays days) {
            this.days = days;
        }

        @Override
        public long ticks(long from, long to) {
            return Math.max(0, days.day(to) - days.day(from));
        }
    }

    /// Working dates from the first date on, the last one not counted.
    final class BusinessDays implements DurationMeasure {
        private final LocalDays days;
        private final int[] before;

        BusinessDays(LocalDays days, int[] before) {
            this.days = days;
            this.before = before;
        }

        @Override
        public long ticks(long from, long to) {
            return Math.max(0, before[days.day(to)] - before[days.day(from)]);
        }
    }
}
