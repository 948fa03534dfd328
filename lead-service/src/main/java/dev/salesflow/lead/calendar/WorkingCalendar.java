package dev.salesflow.lead.calendar;

import static java.util.Comparator.comparing;

import dev.salesflow.events.calendar.Holiday;
import dev.salesflow.events.calendar.MakeUpDay;
import dev.salesflow.events.calendar.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When the installation works. Days begin and end in its zone, whatever their length there.
///
/// @param timeZone an IANA name
/// @param week the hours of each weekday; one without hours is free
/// @param holidays free although the week works
/// @param makeUpDays worked although the week is free (调休)
public record WorkingCalendar(
        String timeZone,
        Map<DayOfWeek, List<WorkingHours>> week,
        List<Holiday> holidays,
        List<MakeUpDay> makeUpDays) {

    /// The longest stretch of days without work that a calendar may have.
    public static final int LONGEST_BREAK = 31;

    /// What is shipped: Monday to Friday in China, with a break at noon. Holidays differ from year
    /// to year and are published when they are announced.
    public static final WorkingCalendar STANDARD =
            new WorkingCalendar("Asia/Shanghai", officeWeek(), List.of(), List.of());

    /// A calendar in order of time, whatever order it came in.
    public WorkingCalendar {
        var ordered = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        week.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                ordered.put(day, hours.stream().sorted(comparing(WorkingHours::from)).toList());
            }
        });
        week = Collections.unmodifiableMap(ordered);
        holidays = holidays.stream().sorted(comparing(Holiday::date)).toList();
        makeUpDays = makeUpDays.stream().sorted(comparing(MakeUpDay::date)).toList();
    }

    /// The zone in which days begin and end; a published calendar's is known.
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /// The day that it is at that instant.
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /// Whether that day is worked.
    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.stream().anyMatch(makeUp -> makeUp.date().equals(day))) {
            return true;
        }
        return week.containsKey(day.getDayOfWeek())
                && holidays.stream().noneMatch(holiday -> holiday.date().equals(day));
    }

    /// The first working day after that day. A day without work is never further from one than
    /// [#LONGEST_BREAK] and a week; a calendar for which that is not so was never published.
    public LocalDate nextWorkingDay(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .limit(LONGEST_BREAK + DayOfWeek.values().length)
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no working day after " + day));
    }

    /// That day when it is worked, otherwise the next working day.
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : nextWorkingDay(day);
    }

    private static Map<DayOfWeek, List<WorkingHours>> officeWeek() {
        var hours =
                List.of(
                        new WorkingHours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new WorkingHours(LocalTime.of(13, 0), LocalTime.of(18, 0)));
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .collect(Collectors.toMap(Function.identity(), _ -> hours));
    }
}
