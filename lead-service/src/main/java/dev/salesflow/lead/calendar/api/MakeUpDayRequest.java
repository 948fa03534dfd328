package dev.salesflow.lead.calendar.api;

import dev.salesflow.events.calendar.MakeUpDay;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// A free date that is worked like a weekday.
public record MakeUpDayRequest(@NotNull LocalDate date, @NotNull DayOfWeek as) {

    MakeUpDay makeUpDay() {
        return new MakeUpDay(date, as);
    }
}
