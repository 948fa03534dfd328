package dev.salesflow.reporting.analysis.time;

/// The units in which a report counts durations, and how many whole ticks make one.
public enum DurationUnit {
    /// Elapsed time in days of 86,400 seconds; a tick is a microsecond.
    DAYS("days", 86_400_000_000L),
    /// Difference of local dates; a tick is a day.
    CALENDAR_DAYS("calendarDays", 1),
    /// Time inside the calendar's slots, measured on instants; a tick is a microsecond.
    BUSINESS_HOURS("businessHours", 3_600_000_000L),
    /// Working dates d with date(a) ≤ d < date(b); a tick is a day.
    BUSINESS_DAYS("businessDays", 1);

    private final String code;
    private final long ticks;

    DurationUnit(String code, long ticks) {
        this.code = code;
        this.ticks = ticks;
    }

    /// The name in the API.
    public String code() {
        return code;
    }

    /// Whole ticks in one unit.
    public long ticks() {
        return ticks;
    }
}
