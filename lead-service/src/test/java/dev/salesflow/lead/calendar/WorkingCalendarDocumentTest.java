package dev.salesflow.lead.calendar;

import static dev.salesflow.lead.calendar.WorkingCalendar.STANDARD;

import dev.salesflow.events.calendar.Holiday;
import dev.salesflow.events.calendar.MakeUpDay;
import dev.salesflow.events.calendar.WorkingCalendarEvent;
import dev.salesflow.events.calendar.WorkingCalendarEvent.WorkingCalendarPublished;
import dev.salesflow.events.calendar.WorkingHours;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.version.PublishVersion;
import dev.salesflow.lead.version.Versions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L2 L6 The working calendar in versions")
@Tag("L2")
@Tag("L6")
class WorkingCalendarDocumentTest {

    private static final LocalDate SATURDAY = LocalDate.of(2027, 2, 13);

    private final Scenario<
                    Versions<WorkingCalendar>,
                    PublishVersion<WorkingCalendar>,
                    WorkingCalendarEvent,
                    WorkingCalendarRejection>
            calendar = Scenario.of(WorkingCalendarDocument.DOCUMENT.decider());

    @Test
    void the_first_calendar_is_version_1() {
        calendar.given().when(publish(STANDARD)).then(published(1, "Asia/Shanghai"));
    }

    @Test
    void another_calendar_is_the_next_version() {
        calendar.given(published(1, "Asia/Shanghai"))
                .when(publish(zoned("Europe/Berlin")))
                .then(published(2, "Europe/Berlin"));
    }

    @Test
    void what_the_newest_version_says_already_changes_nothing() {
        calendar.given(published(1, "Asia/Shanghai")).when(publish(STANDARD)).thenNothing();
    }

    @Test
    void what_an_older_version_said_can_be_said_again() {
        calendar.given(published(1, "Asia/Shanghai"), published(2, "Europe/Berlin"))
                .when(publish(STANDARD))
                .then(published(3, "Asia/Shanghai"));
    }

    @Test
    void a_zone_that_nobody_knows_is_refused() {
        calendar.given()
                .when(publish(zoned("Asia/Atlantis")))
                .thenRejected(new WorkingCalendarRejection.TimeZoneUnknown("Asia/Atlantis"));
    }

    @Test
    void a_week_without_a_working_day_is_refused() {
        calendar.given()
                .when(publish(week(Map.of(DayOfWeek.MONDAY, List.of()))))
                .thenRejected(new WorkingCalendarRejection.NoWorkingDay());
    }

    @Test
    void hours_that_end_before_they_begin_are_refused() {
        calendar.given()
                .when(publish(monday(hours(12, 9))))
                .thenRejected(
                        new WorkingCalendarRejection.HoursInverted(DayOfWeek.MONDAY, hours(12, 9)));
    }

    @Test
    void hours_that_overlap_are_refused() {
        calendar.given()
                .when(publish(monday(hours(12, 18), hours(9, 13))))
                .thenRejected(
                        new WorkingCalendarRejection.HoursOverlap(
                                DayOfWeek.MONDAY, hours(9, 13), hours(12, 18)));
    }

    @Test
    void nothing_follows_hours_that_last_until_midnight() {
        calendar.given()
                .when(publish(monday(hours(8, 0), hours(20, 22))))
                .thenRejected(
                        new WorkingCalendarRejection.HoursOverlap(
                                DayOfWeek.MONDAY, hours(8, 0), hours(20, 22)));
    }

    @Test
    void hours_can_follow_at_once_and_last_until_midnight() {
        var week = Map.of(DayOfWeek.MONDAY, List.of(hours(8, 12), hours(12, 0)));
        calendar.given()
                .when(publish(week(week)))
                .then(new WorkingCalendarPublished(1, "Asia/Shanghai", week, List.of(), List.of()));
    }

    @Test
    void a_holiday_named_twice_is_refused() {
        calendar.given()
                .when(publish(dated(List.of(off(SATURDAY), off(SATURDAY)), List.of())))
                .thenRejected(new WorkingCalendarRejection.DateTwice(SATURDAY));
    }

    @Test
    void a_make_up_day_named_twice_is_refused() {
        calendar.given()
                .when(publish(dated(List.of(), List.of(madeUp(SATURDAY), madeUp(SATURDAY)))))
                .thenRejected(new WorkingCalendarRejection.DateTwice(SATURDAY));
    }

    @Test
    void a_date_that_is_both_free_and_worked_is_refused() {
        calendar.given()
                .when(publish(dated(List.of(off(SATURDAY)), List.of(madeUp(SATURDAY)))))
                .thenRejected(new WorkingCalendarRejection.HolidayMadeUp(SATURDAY));
    }

    @Test
    void a_make_up_day_is_worked_like_a_weekday_that_has_hours() {
        var idle = new MakeUpDay(SATURDAY, DayOfWeek.SUNDAY);
        calendar.given()
                .when(publish(dated(List.of(), List.of(idle))))
                .thenRejected(
                        new WorkingCalendarRejection.MakeUpDayWithoutHours(
                                SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void a_break_of_31_days_is_allowed() {
        var monday = LocalDate.of(2027, 2, 1);
        var holidays = daysOff(monday, 31);
        calendar.given()
                .when(publish(dated(holidays, List.of())))
                .then(
                        new WorkingCalendarPublished(
                                1, "Asia/Shanghai", STANDARD.week(), holidays, List.of()));
    }

    @Test
    void a_break_of_more_than_31_days_is_refused() {
        var monday = LocalDate.of(2027, 2, 1);
        calendar.given()
                .when(publish(dated(daysOff(monday, 32), List.of())))
                .thenRejected(new WorkingCalendarRejection.BreakTooLong(monday));
    }

    private static PublishVersion<WorkingCalendar> publish(WorkingCalendar content) {
        return new PublishVersion<>(content);
    }

    private static WorkingCalendarEvent published(int version, String timeZone) {
        return new WorkingCalendarPublished(
                version, timeZone, STANDARD.week(), List.of(), List.of());
    }

    private static WorkingCalendar zoned(String timeZone) {
        return new WorkingCalendar(timeZone, STANDARD.week(), List.of(), List.of());
    }

    private static WorkingCalendar week(Map<DayOfWeek, List<WorkingHours>> week) {
        return new WorkingCalendar("Asia/Shanghai", week, List.of(), List.of());
    }

    private static WorkingCalendar monday(WorkingHours... hours) {
        return week(Map.of(DayOfWeek.MONDAY, List.of(hours)));
    }

    private static WorkingCalendar dated(List<Holiday> holidays, List<MakeUpDay> makeUpDays) {
        return new WorkingCalendar("Asia/Shanghai", STANDARD.week(), holidays, makeUpDays);
    }

    private static WorkingHours hours(int from, int to) {
        return new WorkingHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Holiday off(LocalDate date) {
        return new Holiday(date, "春节");
    }

    private static MakeUpDay madeUp(LocalDate date) {
        return new MakeUpDay(date, DayOfWeek.MONDAY);
    }

    private static List<Holiday> daysOff(LocalDate from, int days) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(days)
                .map(WorkingCalendarDocumentTest::off)
                .toList();
    }
}
