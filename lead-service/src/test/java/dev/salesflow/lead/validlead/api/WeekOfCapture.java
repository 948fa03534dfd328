package dev.salesflow.lead.validlead.api;

import static dev.salesflow.lead.api.LeadApi.get;

import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// In which week a lead was captured, as lists name it.
final class WeekOfCapture {

    private WeekOfCapture() {}

    static String weekOf(String lead) {
        String capturedAt = get("admin", "/leads/" + lead + "/events").path("[0].occurredAt");
        var zone = WorkingCalendar.STANDARD.zone();
        var day = LocalDate.ofInstant(Instant.parse(capturedAt), zone);
        return "%d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
