package dev.salesflow.lead.calendar;

import dev.salesflow.events.Topic;
import dev.salesflow.events.calendar.WorkingCalendarEvent;
import dev.salesflow.events.calendar.WorkingCalendarEvent.WorkingCalendarPublished;
import dev.salesflow.lead.version.VersionedDocument;

/// The working calendar as a document in versions.
public final class WorkingCalendarDocument {

    /// The document.
    public static final VersionedDocument<
                    WorkingCalendar, WorkingCalendarEvent, WorkingCalendarRejection>
            DOCUMENT =
                    new VersionedDocument<>(
                            Topic.WORKING_CALENDAR,
                            WorkingCalendarEvent.class,
                            WorkingCalendar.class,
                            WorkingCalendar.STANDARD,
                            WorkingCalendarDocument::published,
                            WorkingCalendarDocument::calendar,
                            CalendarFaults::first);

    private WorkingCalendarDocument() {}

    private static WorkingCalendarEvent published(int version, WorkingCalendar calendar) {
        return new WorkingCalendarPublished(
                version,
                calendar.timeZone(),
                calendar.week(),
                calendar.holidays(),
                calendar.makeUpDays());
    }

    private static WorkingCalendar calendar(WorkingCalendarEvent event) {
        return switch (event) {
            case WorkingCalendarPublished e ->
                    new WorkingCalendar(e.timeZone(), e.week(), e.holidays(), e.makeUpDays());
        };
    }
}
