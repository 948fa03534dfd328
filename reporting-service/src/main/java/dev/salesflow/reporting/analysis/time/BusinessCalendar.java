package dev.salesflow.reporting.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A tenant's working times: slots of each weekday in local time, none on holidays.
public record BusinessCalendar(
        String version, ZoneId zone, Map<DayOfWeek, List<Slot>> slots, Set<LocalDate> holidays) {

    /// A stretch of local time; an end at 00:00 is the end of the day.
    public record Slot(LocalTime from, LocalTime to) {

        /// Fails with `IllegalArgumentException` when it would end before it begins.
        public Slot {
            if (!endsWithDay(to) && !from.isBefore(to)) {
                throw new IllegalArgumentException("slot from " + from + " to " + to);
            }
        }

        static boolean endsWithDay(LocalTime to) {
            return to.equals(LocalTime.MIDNIGHT);
        }
    }

    /// Fails with `IllegalArgumentException` when slots of a weekday overlap or are out of order.
    public BusinessCalendar {
        slots = Map.copyOf(slots);
        holidays = Set.copyOf(holidays);
        slots.forEach(BusinessCalendar::checkOrder);
    }

    /// Monday to Friday 07:00–17:00, no holidays.
    public static BusinessCalendar standard(ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), List.of(new Slot(LocalTime.of(7, 0), LocalTime.of(17, 0))));
        }
        return new BusinessCalendar("mon-fri-7-17", zone, week, Set.of());
    }

    /// The slots of a date, empty when it is no working date.
    public List<Slot> slots(LocalDate date) {
        return holidays.contains(date)
                ? List.of()
                : slots.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static void checkOrder(DayOfWeek day, List<Slot> ofDay) {
        for (int i = 1; i < ofDay.size(); i++) {
            LocalTime end = ofDay.get(i - 1).to();
            if (Slot.endsWithDay(end) || ofDay.get(i).from().isBefore(end)) {
                throw new IllegalArgumentException(day + " has overlapping slots " + ofDay);
            }
        }
    }
}
