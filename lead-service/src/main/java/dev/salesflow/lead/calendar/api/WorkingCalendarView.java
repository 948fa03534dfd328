package dev.salesflow.lead.calendar.api;

import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.lead.version.Version;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A version of the working calendar as it is answered.
@Schema(
        examples =
                """
                {"version": 2, "content": {"timeZone": "Asia/Shanghai",
                 "week": {"MONDAY": [{"from": "09:00:00", "to": "18:00:00"}]},
                 "holidays": [{"date": "2027-02-08", "occasion": "春节"}],
                 "makeUpDays": [{"date": "2027-02-14", "as": "MONDAY"}]}}
                """)
public record WorkingCalendarView(int version, WorkingCalendar content) {

    static WorkingCalendarView of(Version<WorkingCalendar> version) {
        return new WorkingCalendarView(version.number(), version.content());
    }
}
