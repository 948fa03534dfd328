package dev.salesflow.lead.calendar;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.version.Version;
import dev.salesflow.lead.version.list.VersionList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Reads the working calendar.
@ApplicationScoped
public class Calendars {

    /// The calendar that counts now.
    public Uni<WorkingCalendar> current(StoreConnection connection) {
        return VersionList.newest(connection, WorkingCalendarDocument.DOCUMENT)
                .map(Version::content);
    }
}
