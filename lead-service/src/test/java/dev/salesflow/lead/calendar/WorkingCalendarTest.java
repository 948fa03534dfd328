package dev.salesflow.lead.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.calendar.Holiday;
import dev.salesflow.events.calendar.MakeUpDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L2 L6 Working days")
@Tag("L2")
@Tag("L6")
class WorkingCalendarTest {

    /// The spring festival of 2027: off from the 5th, a Friday, to the 11th; the Saturday after it
    /// and the Sunday before it are worked.
    private static final WorkingCalendar FESTIVE =
            calendar(
                    "Asia/Shanghai",
                    Stream.iterate(date("2027-02-05"), day -> day.plusDays(1))
                            .limit(7)
                            .map(day -> new Holiday(day, "春节"))
                            .toList(),
                    List.of(
                            new MakeUpDay(date("2027-02-13"), DayOfWeek.THURSDAY),
                            new MakeUpDay(date("2027-01-31"), DayOfWeek.FRIDAY)));

    @ParameterizedTest
    @CsvSource({
        "2027-01-29, 2027-01-31", // Friday → the Sunday that is made up
        "2027-01-31, 2027-02-01",
        "2027-02-04, 2027-02-12", // the eve → Friday, the first day after
        "2027-02-05, 2027-02-12",
        "2027-02-11, 2027-02-12",
        "2027-02-12, 2027-02-13", // Friday → the Saturday that is made up
        "2027-02-13, 2027-02-15",
        "2027-02-18, 2027-02-19",
        "2027-02-19, 2027-02-22" // an ordinary weekend
    })
    void the_next_working_day_passes_weekends_and_holidays_and_stops_at_make_up_days(
            LocalDate day, LocalDate next) {
        assertThat(FESTIVE.nextWorkingDay(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-04, 2027-02-04",
        "2027-02-05, 2027-02-12",
        "2027-02-13, 2027-02-13",
        "2027-02-14, 2027-02-15"
    })
    void a_day_that_is_worked_stands_and_another_moves_on(LocalDate day, LocalDate worked) {
        assertThat(FESTIVE.onOrAfter(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T15:59:59Z, 2026-06-01, 2026-06-01",
        "2026-06-01T16:00:00Z, 2026-06-02, 2026-06-01", // midnight in Shanghai
        "2026-06-01T21:59:59Z, 2026-06-02, 2026-06-01",
        "2026-06-01T22:00:00Z, 2026-06-02, 2026-06-02" // midnight in Berlin
    })
    void a_change_of_zone_changes_when_a_day_ends(
            Instant instant, LocalDate inShanghai, LocalDate inBerlin) {
        assertThat(zoned("Asia/Shanghai").dateOf(instant)).isEqualTo(inShanghai);
        assertThat(zoned("Europe/Berlin").dateOf(instant)).isEqualTo(inBerlin);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:00:00Z, 2026-03-29", // a day of 23 hours begins
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-24T22:00:00Z, 2026-10-25", // a day of 25 hours begins
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26"
    })
    void a_day_of_23_or_25_hours_is_one_day(Instant instant, LocalDate day) {
        assertThat(zoned("Europe/Berlin").dateOf(instant)).isEqualTo(day);
    }

    @Test
    void calendars_that_say_the_same_are_equal_whatever_their_order() {
        var one = new Holiday(date("2027-01-01"), "元旦");
        var two = new Holiday(date("2027-05-01"), "劳动节");
        assertThat(calendar("Asia/Shanghai", List.of(two, one), List.of()))
                .isEqualTo(calendar("Asia/Shanghai", List.of(one, two), List.of()));
    }

    @Test
    void a_weekday_with_an_empty_list_of_hours_is_free() {
        var calendar =
                new WorkingCalendar(
                        "Asia/Shanghai",
                        Map.of(
                                DayOfWeek.MONDAY,
                                WorkingCalendar.STANDARD.week().get(DayOfWeek.MONDAY),
                                DayOfWeek.TUESDAY,
                                List.of()),
                        List.of(),
                        List.of());
        assertThat(calendar.nextWorkingDay(date("2026-06-01"))).isEqualTo(date("2026-06-08"));
    }

    private static WorkingCalendar zoned(String timeZone) {
        return calendar(timeZone, List.of(), List.of());
    }

    private static WorkingCalendar calendar(
            String timeZone, List<Holiday> holidays, List<MakeUpDay> makeUpDays) {
        return new WorkingCalendar(timeZone, WorkingCalendar.STANDARD.week(), holidays, makeUpDays);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
