package dev.salesflow.events.calendar;

import dev.salesflow.events.DomainEvent;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/// What has happened to the installation's working calendar.
public sealed interface WorkingCalendarEvent extends DomainEvent {

    /// A new version counts from now on; `timeZone` is an IANA name, a weekday without hours is
    /// free.
    record WorkingCalendarPublished(
            int version,
            String timeZone,
            Map<DayOfWeek, List<WorkingHours>> week,
            List<Holiday> holidays,
            List<MakeUpDay> makeUpDays)
            implements WorkingCalendarEvent {}
}
