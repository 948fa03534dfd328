package dev.salesflow.lead.calendar;

import dev.salesflow.events.calendar.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// Why a working calendar is not published.
public sealed interface WorkingCalendarRejection {

    /// No zone has that name.
    record TimeZoneUnknown(String timeZone) implements WorkingCalendarRejection {}

    /// The week is free from end to end.
    record NoWorkingDay() implements WorkingCalendarRejection {}

    /// Hours end before they begin.
    record HoursInverted(DayOfWeek day, WorkingHours hours) implements WorkingCalendarRejection {}

    /// Hours of a day begin before the ones before them have ended.
    record HoursOverlap(DayOfWeek day, WorkingHours earlier, WorkingHours later)
            implements WorkingCalendarRejection {}

    /// A date is named twice as holiday or twice as make-up day.
    record DateTwice(LocalDate date) implements WorkingCalendarRejection {}

    /// A date is both free and worked.
    record HolidayMadeUp(LocalDate date) implements WorkingCalendarRejection {}

    /// A make-up day is to be worked like a weekday that is free.
    record MakeUpDayWithoutHours(LocalDate date, DayOfWeek as)
            implements WorkingCalendarRejection {}

    /// From that holiday on nobody works for longer than a calendar allows.
    record BreakTooLong(LocalDate from) implements WorkingCalendarRejection {}
}
