package dev.salesflow.lead.calendar;

import dev.salesflow.events.calendar.Holiday;
import dev.salesflow.events.calendar.WorkingHours;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.BreakTooLong;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.DateTwice;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HolidayMadeUp;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HoursInverted;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HoursOverlap;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.MakeUpDayWithoutHours;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.NoWorkingDay;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.TimeZoneUnknown;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a working calendar is refused for.
final class CalendarFaults {

    private CalendarFaults() {}

    /// The first fault of a calendar, from top to bottom.
    static Optional<WorkingCalendarRejection> first(WorkingCalendar calendar) {
        if (!ZoneId.getAvailableZoneIds().contains(calendar.timeZone())) {
            return Optional.of(new TimeZoneUnknown(calendar.timeZone()));
        }
        if (calendar.week().isEmpty()) {
            return Optional.of(new NoWorkingDay());
        }
        return calendar.week().entrySet().stream()
                .flatMap(day -> hours(day.getKey(), day.getValue()).stream())
                .findFirst()
                .or(() -> dates(calendar))
                .or(() -> longBreak(calendar));
    }

    private static Optional<WorkingCalendarRejection> hours(
            DayOfWeek day, List<WorkingHours> ordered) {
        for (var i = 0; i < ordered.size(); i++) {
            var hours = ordered.get(i);
            if (!endsAfter(hours, hours.from())) {
                return Optional.of(new HoursInverted(day, hours));
            }
            if (i > 0 && endsAfter(ordered.get(i - 1), hours.from())) {
                return Optional.of(new HoursOverlap(day, ordered.get(i - 1), hours));
            }
        }
        return Optional.empty();
    }

    /// Midnight as an end is the end of the day.
    private static boolean endsAfter(WorkingHours hours, LocalTime time) {
        return hours.to().equals(LocalTime.MIDNIGHT) || hours.to().isAfter(time);
    }

    private static Optional<WorkingCalendarRejection> dates(WorkingCalendar calendar) {
        var free = new HashSet<LocalDate>();
        for (var holiday : calendar.holidays()) {
            if (!free.add(holiday.date())) {
                return Optional.of(new DateTwice(holiday.date()));
            }
        }
        var worked = new HashSet<LocalDate>();
        for (var makeUp : calendar.makeUpDays()) {
            if (!worked.add(makeUp.date())) {
                return Optional.of(new DateTwice(makeUp.date()));
            }
            if (free.contains(makeUp.date())) {
                return Optional.of(new HolidayMadeUp(makeUp.date()));
            }
            if (!calendar.week().containsKey(makeUp.as())) {
                return Optional.of(new MakeUpDayWithoutHours(makeUp.date(), makeUp.as()));
            }
        }
        return Optional.empty();
    }

    /// Without holidays no break is longer than six days, so that it is enough to look from each.
    private static Optional<WorkingCalendarRejection> longBreak(WorkingCalendar calendar) {
        return calendar.holidays().stream()
                .map(Holiday::date)
                .filter(from ->
                        Stream.iterate(from, day -> day.plusDays(1))
                                .limit(WorkingCalendar.LONGEST_BREAK + 1)
                                .noneMatch(calendar::isWorkingDay))
                .findFirst()
                .map(BreakTooLong::new);
    }
}
