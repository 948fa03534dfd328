package dev.salesflow.lead.calendar.api;

import dev.salesflow.events.calendar.WorkingHours;
import dev.salesflow.lead.calendar.WorkingCalendarRejection;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.BreakTooLong;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.DateTwice;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HolidayMadeUp;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HoursInverted;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HoursOverlap;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.MakeUpDayWithoutHours;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.NoWorkingDay;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.TimeZoneUnknown;
import dev.salesflow.lead.version.api.Places;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Where in a request a working calendar's refusal stands, as a JSON Pointer. A calendar has its
/// hours and dates in their order; the request has them in any.
final class WorkingCalendarPlaces {

    private static final String HOLIDAYS = "/holidays";
    private static final String MAKE_UP_DAYS = "/makeUpDays";

    private WorkingCalendarPlaces() {}

    static String of(WorkingCalendarRejection rejection, WorkingCalendarRequest request) {
        return switch (rejection) {
            case TimeZoneUnknown _ -> "/timeZone";
            case NoWorkingDay _ -> "/week";
            case HoursInverted(var day, var hours) -> hours(day, hours, request) + "/to";
            case HoursOverlap(var day, _, var later) -> hours(day, later, request) + "/from";
            case DateTwice(var date) -> twice(date, request);
            case HolidayMadeUp(var date) -> makeUpDay(date, request) + "/date";
            case MakeUpDayWithoutHours(var date, _) -> makeUpDay(date, request) + "/as";
            case BreakTooLong(var from) -> holiday(from, request) + "/date";
        };
    }

    private static String hours(DayOfWeek day, WorkingHours hours, WorkingCalendarRequest request) {
        List<HoursRequest> named = request.week().getOrDefault(day, List.of());
        return Places.last("/week/" + day, named, asked -> asked.hours().equals(hours));
    }

    /// Holidays are looked through first, so that a date that is twice among them is meant there.
    private static String twice(LocalDate date, WorkingCalendarRequest request) {
        var holidays = request.holidays().stream().filter(day -> day.date().equals(date)).count();
        return (holidays > 1 ? holiday(date, request) : makeUpDay(date, request)) + "/date";
    }

    private static String holiday(LocalDate date, WorkingCalendarRequest request) {
        return Places.last(HOLIDAYS, request.holidays(), day -> day.date().equals(date));
    }

    private static String makeUpDay(LocalDate date, WorkingCalendarRequest request) {
        return Places.last(MAKE_UP_DAYS, request.makeUpDays(), day -> day.date().equals(date));
    }
}
