package dev.salesflow.lead.calendar.api;

import dev.salesflow.events.calendar.WorkingHours;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/// A stretch of working time; an end at 00:00 is the end of the day.
public record HoursRequest(@NotNull LocalTime from, @NotNull LocalTime to) {

    WorkingHours hours() {
        return new WorkingHours(from, to);
    }
}
