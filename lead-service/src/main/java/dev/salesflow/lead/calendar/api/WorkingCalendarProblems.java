package dev.salesflow.lead.calendar.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.lead.calendar.WorkingCalendarRejection;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.BreakTooLong;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.DateTwice;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HolidayMadeUp;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HoursInverted;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.HoursOverlap;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.MakeUpDayWithoutHours;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.NoWorkingDay;
import dev.salesflow.lead.calendar.WorkingCalendarRejection.TimeZoneUnknown;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// A working calendar's refusals as problems.
final class WorkingCalendarProblems {

    private static final ProblemKind TIME_ZONE_UNKNOWN =
            new ProblemKind(422, "TIME_ZONE_UNKNOWN", "There is no such time zone", "时区不存在");
    private static final ProblemKind NO_WORKING_DAY =
            new ProblemKind(422, "NO_WORKING_DAY", "The week has no working day", "一周内没有工作日");
    private static final ProblemKind HOURS_INVERTED =
            new ProblemKind(422, "HOURS_INVERTED", "Hours end before they begin", "工作时段起止颠倒");
    private static final ProblemKind HOURS_OVERLAP =
            new ProblemKind(422, "HOURS_OVERLAP", "Hours overlap", "工作时段重叠");
    private static final ProblemKind DATE_TWICE =
            new ProblemKind(422, "DATE_TWICE", "A date is named twice", "日期重复");
    private static final ProblemKind HOLIDAY_MADE_UP =
            new ProblemKind(
                    422, "HOLIDAY_MADE_UP", "A date is both free and worked", "同一日期既是假日又是调休工作日");
    private static final ProblemKind MAKE_UP_DAY_WITHOUT_HOURS =
            new ProblemKind(
                    422, "MAKE_UP_DAY_WITHOUT_HOURS", "A make-up day has no hours", "调休工作日没有工作时段");
    private static final ProblemKind BREAK_TOO_LONG =
            new ProblemKind(422, "BREAK_TOO_LONG", "Nobody works for too long", "连续休息时间过长");

    private WorkingCalendarProblems() {}

    /// 422 at the place in the request that it is refused for.
    static Problem of(WorkingCalendarRejection rejection, WorkingCalendarRequest request) {
        var place = WorkingCalendarPlaces.of(rejection, request);
        return switch (rejection) {
            case TimeZoneUnknown(var zone) ->
                    at(TIME_ZONE_UNKNOWN, place, "Send an IANA name such as Asia/Shanghai")
                            .with("timeZone", zone);
            case NoWorkingDay _ -> at(NO_WORKING_DAY, place, "Give a weekday hours");
            case HoursInverted(var day, var hours) ->
                    at(HOURS_INVERTED, place, "End after " + hours.from() + ", or at 00:00")
                            .with("day", day)
                            .with("hours", hours);
            case HoursOverlap(var day, var earlier, var later) ->
                    at(
                                    HOURS_OVERLAP,
                                    place,
                                    "The hours before end at " + earlier.to() + "; join them")
                            .with("day", day)
                            .with("hours", later);
            case DateTwice(var date) ->
                    at(DATE_TWICE, place, "Name " + date + " once").with("date", date);
            case HolidayMadeUp(var date) ->
                    at(HOLIDAY_MADE_UP, place, "Make " + date + " a holiday or a make-up day")
                            .with("date", date);
            case MakeUpDayWithoutHours(var date, var as) ->
                    at(
                                    MAKE_UP_DAY_WITHOUT_HOURS,
                                    place,
                                    as
                                            + " is free; let "
                                            + date
                                            + " be worked like a weekday with hours")
                            .with("date", date);
            case BreakTooLong(var from) ->
                    at(
                                    BREAK_TOO_LONG,
                                    place,
                                    "From %s on let somebody work within %d days"
                                            .formatted(from, WorkingCalendar.LONGEST_BREAK))
                            .with("date", from);
        };
    }
}
