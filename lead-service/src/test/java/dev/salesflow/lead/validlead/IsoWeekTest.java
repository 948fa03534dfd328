package dev.salesflow.lead.validlead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L3 the weeks of valid-lead lists")
@Tag("L3")
class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W47, 2026-11-16",
        "2026-W01, 2025-12-29",
        "2026-W53, 2026-12-28",
        "2021-W01, 2021-01-04"
    })
    void a_week_begins_on_its_monday(String week, LocalDate monday) {
        assertThat(week(week).firstDay()).isEqualTo(monday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-W53", "2026-W00", "2026-W54", "2026-47", "this week", ""})
    void there_is_no_other_week(String week) {
        assertThat(IsoWeek.of(week)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-11-15T16:00:00Z, 2026-11-22T16:00:00Z",
        "Europe/Berlin, 2026-11-15T23:00:00Z, 2026-11-22T23:00:00Z",
        "America/New_York, 2026-11-16T05:00:00Z, 2026-11-23T05:00:00Z"
    })
    void after_a_change_of_zone_a_week_begins_and_ends_at_midnight_there(
            ZoneId zone, Instant start, Instant end) {
        assertThat(week("2026-W47").start(zone)).isEqualTo(start);
        assertThat(week("2026-W47").end(zone)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-W13, 167", "2026-W14, 168", "2026-W43, 169"})
    void a_week_in_which_clocks_change_is_an_hour_shorter_or_longer(String week, long hours) {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(Duration.between(week(week).start(berlin), week(week).end(berlin)))
                .isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void one_week_ends_where_the_next_begins() {
        var zone = ZoneId.of("Europe/Berlin");
        assertThat(week("2026-W53").end(zone)).isEqualTo(week("2027-W01").start(zone));
    }

    private static IsoWeek week(String text) {
        return IsoWeek.of(text).orElseThrow();
    }
}
