package dev.salesflow.lead.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.calendar.Holiday;
import dev.salesflow.events.calendar.MakeUpDay;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L2 Feedback is owed by the end of the next working day")
@Tag("L2")
class FeedbackDeadlineTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-10-12");

    /// The national holiday of 2026 without its weekends, and the Saturday that is worked for it.
    private static final List<Holiday> NATIONAL_DAYS =
            LocalDate.parse("2026-10-01")
                    .datesUntil(LocalDate.parse("2026-10-08"))
                    .map(day -> new Holiday(day, "国庆节"))
                    .toList();

    private static final List<MakeUpDay> MADE_UP =
            List.of(new MakeUpDay(LocalDate.parse("2026-10-10"), DayOfWeek.THURSDAY));

    @ParameterizedTest
    @CsvSource({
        "2026-10-14T02:00:00Z, 2026-10-15, Wednesday to Thursday",
        "2026-10-16T02:00:00Z, 2026-10-19, Friday to Monday",
        "2026-10-17T02:00:00Z, 2026-10-19, Saturday to Monday",
        "2026-09-30T02:00:00Z, 2026-10-08, the eve of the holiday to the day after it",
        "2026-10-09T02:00:00Z, 2026-10-10, Friday to the Saturday that is worked for the holiday",
        "2026-10-10T02:00:00Z, 2026-10-12, that Saturday to Monday",
        "2026-10-18T15:59:59Z, 2026-10-19, the last second of Sunday in Shanghai",
        "2026-10-18T16:00:00Z, 2026-10-20, the first second of Monday in Shanghai",
        "2026-10-18T23:30:00Z, 2026-10-20, still Sunday in UTC but Monday in Shanghai"
    })
    void it_is_due_on_the_working_day_after_the_one_of_the_handover(
            Instant handedOverAt, LocalDate dueOn, String why) {
        assertThat(FeedbackDeadline.dueOn(calendar("Asia/Shanghai"), handedOverAt))
                .as(why)
                .isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-10-20",
        "Europe/London, 2026-10-20",
        "America/Los_Angeles, 2026-10-19"
    })
    void the_zone_of_the_calendar_says_on_which_day_it_was_handed_over(
            String zone, LocalDate dueOn) {
        var handedOverAt = Instant.parse("2026-10-19T00:30:00Z");

        assertThat(FeedbackDeadline.dueOn(calendar(zone), handedOverAt)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-11, false", "2026-10-12, false", "2026-10-13, true", "2026-10-14, true"})
    void it_is_overdue_once_the_day_on_which_it_is_due_has_ended(LocalDate today, boolean overdue) {
        assertThat(FeedbackDeadline.isOverdue(today, MONDAY)).isEqualTo(overdue);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, true", "America/Los_Angeles, false"})
    void a_change_of_zone_moves_when_the_due_day_ends_and_not_the_day(
            String zone, boolean overdue) {
        var mondayIsOverInShanghai = Instant.parse("2026-10-12T16:00:00Z");
        var today = calendar(zone).dateOf(mondayIsOverInShanghai);

        assertThat(FeedbackDeadline.isOverdue(today, MONDAY)).isEqualTo(overdue);
    }

    @Test
    void feedback_that_was_given_is_not_overdue_any_more() {
        var longAfter = MONDAY.plusYears(1);

        assertThat(FeedbackState.of(MONDAY, FeedbackVerdict.INVALID, longAfter))
                .isEqualTo(FeedbackState.GIVEN);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-12, DUE", "2026-10-13, OVERDUE"})
    void feedback_that_is_owed_is_due_or_overdue(LocalDate today, FeedbackState state) {
        assertThat(FeedbackState.of(MONDAY, null, today)).isEqualTo(state);
    }

    private static WorkingCalendar calendar(String zone) {
        return new WorkingCalendar(zone, WorkingCalendar.STANDARD.week(), NATIONAL_DAYS, MADE_UP);
    }
}
