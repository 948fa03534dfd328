package dev.salesflow.lead.calendar.api;

import static java.util.stream.Collectors.toMap;

import dev.salesflow.lead.calendar.WorkingCalendar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When the installation is to work.
///
/// @param timeZone an IANA name
/// @param week the hours of each weekday; one without hours is free
/// @param makeUpDays worked although the week is free (调休)
@Schema(
        examples =
                """
                {"timeZone": "Asia/Shanghai",
                 "week": {"MONDAY": [{"from": "09:00", "to": "12:00"},
                   {"from": "13:00", "to": "18:00"}],
                   "SATURDAY": [{"from": "09:00", "to": "12:00"}]},
                 "holidays": [{"date": "2027-02-08", "occasion": "春节"}],
                 "makeUpDays": [{"date": "2027-02-14", "as": "MONDAY"}]}
                """)
public record WorkingCalendarRequest(
        @NotBlank @Size(max = 100) String timeZone,
        @NotNull
                Map<@NotNull DayOfWeek, @NotNull @Size(max = 20) List<@NotNull @Valid HoursRequest>>
                        week,
        @NotNull @Size(max = 500) List<@NotNull @Valid HolidayRequest> holidays,
        @NotNull @Size(max = 500) List<@NotNull @Valid MakeUpDayRequest> makeUpDays) {

    WorkingCalendar content() {
        var hours =
                week.entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        day ->
                                                day.getValue().stream()
                                                        .map(HoursRequest::hours)
                                                        .toList()));
        return new WorkingCalendar(
                timeZone,
                hours,
                holidays.stream().map(HolidayRequest::holiday).toList(),
                makeUpDays.stream().map(MakeUpDayRequest::makeUpDay).toList());
    }
}
