package dev.salesflow.lead.calendar.api;

import dev.salesflow.events.calendar.Holiday;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A date on which nobody works.
public record HolidayRequest(@NotNull LocalDate date, @NotBlank @Size(max = 100) String occasion) {

    Holiday holiday() {
        return new Holiday(date, occasion);
    }
}
