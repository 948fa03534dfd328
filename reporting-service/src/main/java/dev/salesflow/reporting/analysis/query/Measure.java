package dev.salesflow.reporting.analysis.query;

import dev.salesflow.reporting.analysis.time.BusinessCalendar;
import dev.salesflow.reporting.analysis.time.DurationUnit;
import java.time.ZoneId;

/// How durations are counted; dates and slots are those of `timeZone`, whatever the calendar's own.
public record Measure(DurationUnit unit, ZoneId timeZone, BusinessCalendar calendar) {

    /// Elapsed days in the calendar's zone.
    public static Measure days(BusinessCalendar calendar) {
        return new Measure(DurationUnit.DAYS, calendar.zone(), calendar);
    }
}
