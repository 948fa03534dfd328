package dev.salesflow.lead.assignment.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.servicekit.list.Condition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L9 the days of role breaches")
@Tag("L9")
class RoleBreachListTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 29);

    @Test
    void both_days_are_included_as_they_begin_and_end_in_the_zone() {
        assertThat(between("Asia/Shanghai", SUNDAY, SUNDAY))
                .containsExactly(from("2026-03-28T16:00:00Z"), before("2026-03-29T16:00:00Z"));
    }

    @Test
    void after_a_change_of_zone_the_same_days_begin_and_end_there() {
        assertThat(between("America/New_York", SUNDAY, SUNDAY))
                .containsExactly(from("2026-03-29T04:00:00Z"), before("2026-03-30T04:00:00Z"));
    }

    @Test
    void the_day_on_which_clocks_go_forward_has_23_hours() {
        assertThat(between("Europe/Berlin", SUNDAY, SUNDAY))
                .containsExactly(from("2026-03-28T23:00:00Z"), before("2026-03-29T22:00:00Z"));
    }

    @Test
    void without_days_all_are_listed() {
        assertThat(between("Asia/Shanghai", null, null)).isEmpty();
    }

    private static List<Condition> between(String zone, LocalDate from, LocalDate to) {
        return RoleBreachList.between(
                new WorkingCalendar(zone, Map.of(), List.of(), List.of()), from, to);
    }

    private static Condition from(String instant) {
        return new Condition("occurredAt", ">=", Instant.parse(instant));
    }

    private static Condition before(String instant) {
        return new Condition("occurredAt", "<", Instant.parse(instant));
    }
}
