package dev.salesflow.reporting.analysis.time;

import dev.salesflow.reporting.analysis.log.Times;
import dev.salesflow.reporting.analysis.time.BusinessCalendar.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;

/// Microseconds inside the slots of a calendar, by sums over the days before. Slots are cut out of
/// the time line as instants, so a day of 23 or 25 hours counts what it really has.
final class BusinessTime implements DurationMeasure {
    private final LocalDays days;
    private final long[] workedBefore;
    private final int[] firstSlot;
    private long[] slotFrom = new long[64];
    private long[] slotTo = new long[64];

    BusinessTime(LocalDays days, BusinessCalendar calendar, ZoneId zone) {
        this.days = days;
        workedBefore = new long[days.count() + 1];
        firstSlot = new int[days.count() + 1];
        for (int day = 0; day < days.count(); day++) {
            int slots = firstSlot[day];
            long worked = workedBefore[day];
            for (Slot slot : calendar.slots(days.date(day))) {
                reserve(slots);
                cut(slots, slot, day, zone);
                worked += slotTo[slots] - slotFrom[slots];
                slots++;
            }
            firstSlot[day + 1] = slots;
            workedBefore[day + 1] = worked;
        }
    }

    @Override
    public long ticks(long from, long to) {
        return from >= to ? 0 : worked(to) - worked(from);
    }

    private long worked(long at) {
        int day = days.day(at);
        long worked = workedBefore[day];
        for (int i = firstSlot[day]; i < firstSlot[day + 1]; i++) {
            worked += Math.max(0, Math.min(at, slotTo[i]) - slotFrom[i]);
        }
        return worked;
    }

    /// A slot that begins in a gap begins when the clock goes on; one that ends in the hour that
    /// comes twice ends with the second.
    private void cut(int index, Slot slot, int day, ZoneId zone) {
        LocalDate date = days.date(day);
        LocalTime to = slot.to();
        slotFrom[index] = Times.micros(date.atTime(slot.from()).atZone(zone).toInstant());
        long end =
                Slot.endsWithDay(to)
                        ? days.startsAt(day + 1)
                        : Times.micros(
                                date.atTime(to)
                                        .atZone(zone)
                                        .withLaterOffsetAtOverlap()
                                        .toInstant());
        slotTo[index] = Math.max(slotFrom[index], end);
    }

    private void reserve(int slots) {
        if (slots == slotFrom.length) {
            slotFrom = Arrays.copyOf(slotFrom, slots * 2);
            slotTo = Arrays.copyOf(slotTo, slots * 2);
        }
    }
}
