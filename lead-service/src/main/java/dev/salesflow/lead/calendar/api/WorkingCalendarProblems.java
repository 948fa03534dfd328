package dev.salesflow.lead.calendar.api;

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

    static Problem of(WorkingCalendarRejection rejection) {
        return switch (rejection) {
            case TimeZoneUnknown(var zone) ->
                    problem(TIME_ZONE_UNKNOWN, "Send an IANA name such as Asia/Shanghai")
                            .with("timeZone", zone);
            case NoWorkingDay _ -> problem(NO_WORKING_DAY, "Give a weekday hours");
            case HoursInverted(var day, var hours) ->
                    problem(HOURS_INVERTED, "End after %s, or at 00:00", hours.from())
                            .with("day", day)
                            .with("hours", hours);
            case HoursOverlap(var day, var earlier, var later) ->
                    problem(HOURS_OVERLAP, "The hours before end at %s; join them", earlier.to())
                            .with("day", day)
                            .with("hours", later);
            case DateTwice(var date) ->
                    problem(DATE_TWICE, "Name %s once", date).with("date", date);
            case HolidayMadeUp(var date) ->
                    problem(HOLIDAY_MADE_UP, "Make %s a holiday or a make-up day", date)
                            .with("date", date);
            case MakeUpDayWithoutHours(var date, var as) ->
                    problem(
                                    MAKE_UP_DAY_WITHOUT_HOURS,
                                    "%s is free; let %s be worked like a weekday with hours",
                                    as,
                                    date)
                            .with("date", date);
            case BreakTooLong(var from) ->
                    problem(
                                    BREAK_TOO_LONG,
                                    "From %s on let somebody work within %d days",
                                    from,
                                    WorkingCalendar.LONGEST_BREAK)
                            .with("date", from);
        };
    }

    private static Problem problem(ProblemKind kind, String advice, Object... found) {
        return Problem.of(kind, advice.formatted(found));
    }
}
