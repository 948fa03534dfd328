package dev.salesflow.reporting.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.reporting.analysis.log.Times;
import dev.salesflow.reporting.analysis.time.BusinessCalendar.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationMeasureTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Slot ALL_DAY = new Slot(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    @ParameterizedTest
    @CsvSource({
        // the same two hours are one date in UTC, two in Amsterdam
        "UTC, 2024-01-10T22:00:00Z, 2024-01-10T23:30:00Z, 0",
        "Europe/Amsterdam, 2024-01-10T22:00:00Z, 2024-01-10T23:30:00Z, 1",
        // 23 hours over the change to summer time are a calendar day
        "Europe/Amsterdam, 2024-03-30T23:00:00Z, 2024-03-31T22:00:00Z, 1",
        "Europe/Amsterdam, 2024-01-12T12:00:00Z, 2024-01-10T12:00:00Z, 0"
    })
    void calendar_days_are_differences_of_local_dates(
            ZoneId zone, Instant from, Instant to, long days) {
        assertThat(measure(DurationUnit.CALENDAR_DAYS, standard(), zone, from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-12T11:00:00Z, 2024-01-15T11:00:00Z, 1",
        "2024-01-13T11:00:00Z, 2024-01-14T11:00:00Z, 0",
        "2024-01-08T11:00:00Z, 2024-01-15T00:00:00Z, 5"
    })
    void business_days_count_the_first_date_and_not_the_last(Instant from, Instant to, long days) {
        assertThat(measure(DurationUnit.BUSINESS_DAYS, standard(), AMSTERDAM, from, to))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-12T15:30:00Z, 2024-01-15T07:00:00Z, 1.5",
        "2024-01-13T08:00:00Z, 2024-01-14T20:00:00Z, 0",
        "2024-01-08T00:00:00Z, 2024-01-13T00:00:00Z, 50",
        // Friday before and Monday after the change to summer time
        "2024-03-29T15:00:00Z, 2024-04-01T06:00:00Z, 2"
    })
    void business_hours_are_the_time_inside_the_slots(Instant from, Instant to, double hours) {
        assertThat(hours(standard(), from, to)).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-30T23:00:00Z, 2024-03-31T22:00:00Z, 23",
        "2024-10-26T22:00:00Z, 2024-10-27T23:00:00Z, 25"
    })
    void days_of_a_clock_change_have_23_and_25_hours(Instant from, Instant to, double hours) {
        var always =
                new BusinessCalendar(
                        "always", AMSTERDAM, Map.of(DayOfWeek.SUNDAY, List.of(ALL_DAY)), Set.of());

        assertThat(hours(always, from, to)).isEqualTo(hours);
    }

    @Test
    void a_holiday_has_no_business_time() {
        BusinessCalendar usual = standard();
        var calendar =
                new BusinessCalendar(
                        "h", AMSTERDAM, usual.slots(), Set.of(LocalDate.parse("2024-01-09")));
        Instant from = Instant.parse("2024-01-08T00:00:00Z");
        Instant to = Instant.parse("2024-01-13T00:00:00Z");

        assertThat(hours(calendar, from, to)).isEqualTo(40);
        assertThat(measure(DurationUnit.BUSINESS_DAYS, calendar, AMSTERDAM, from, to)).isEqualTo(4);
    }

    @Test
    void overlapping_slots_are_refused() {
        Slot early = new Slot(LocalTime.of(8, 0), LocalTime.of(12, 0));
        Slot late = new Slot(LocalTime.of(11, 0), LocalTime.of(17, 0));

        assertThatThrownBy(() ->
                        new BusinessCalendar(
                                "x",
                                AMSTERDAM,
                                Map.of(DayOfWeek.MONDAY, List.of(early, late)),
                                Set.of()))
                .hasMessageContaining("overlapping");
    }

    private static BusinessCalendar standard() {
        return BusinessCalendar.standard(AMSTERDAM);
    }

    private static double hours(BusinessCalendar calendar, Instant from, Instant to) {
        return (double) measure(DurationUnit.BUSINESS_HOURS, calendar, AMSTERDAM, from, to)
                / DurationUnit.BUSINESS_HOURS.ticks();
    }

    private static long measure(
            DurationUnit unit, BusinessCalendar calendar, ZoneId zone, Instant from, Instant to) {
        long earliest = Math.min(Times.micros(from), Times.micros(to));
        long latest = Math.max(Times.micros(from), Times.micros(to));
        return DurationMeasure.of(unit, calendar, zone, earliest, latest)
                .ticks(Times.micros(from), Times.micros(to));
    }
}
