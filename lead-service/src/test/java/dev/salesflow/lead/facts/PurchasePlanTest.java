package dev.salesflow.lead.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.FactStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// L5: months until a purchase count from the day on which the source said them.
@Tag("L5")
class PurchasePlanTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant SAID = Instant.parse("2026-01-15T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "4, 2026-01-15, 4, 2026-05-15, false",
        "4, 2026-02-14, 4, 2026-05-15, false",
        "4, 2026-04-15, 1, 2026-05-15, false",
        "4, 2026-05-15, 0, 2026-05-15, false",
        "4, 2026-05-16, 0, 2026-05-15, true",
        "1年, 2026-07-20, 6, 2027-01-15, false",
        "0, 2026-01-30, 0, 2026-02-15, false",
        "0, 2026-02-16, 0, 2026-02-15, true"
    })
    void months_are_counted_down_from_the_day_they_were_said(
            String value, LocalDate today, long left, LocalDate by, boolean passed) {
        assertThat(PurchasePlan.of(said(value, SAID), today.atTime(12, 0).atZone(SHANGHAI)))
                .isEqualTo(new PurchasePlan(by, left, passed));
    }

    @Test
    void the_day_is_the_one_in_the_zone_of_the_calendar() {
        var lateOnThe14th = Instant.parse("2026-01-14T17:00:00Z");
        var plan = PurchasePlan.of(said("1", lateOnThe14th), SAID.atZone(SHANGHAI));
        assertThat(plan).isEqualTo(new PurchasePlan(LocalDate.of(2026, 2, 15), 1, false));
    }

    @Test
    void what_was_said_at_an_unknown_time_counts_from_now_on() {
        assertThat(PurchasePlan.of(said("2", null), SAID.atZone(SHANGHAI)))
                .isEqualTo(new PurchasePlan(LocalDate.of(2026, 3, 15), 2, false));
    }

    @Test
    void what_cannot_be_read_is_no_plan() {
        assertThat(PurchasePlan.of(said("soon", SAID), SAID.atZone(SHANGHAI))).isNull();
    }

    @Test
    void more_months_than_a_calendar_has_are_still_far_off() {
        var plan = PurchasePlan.of(said("999999999999999", SAID), SAID.atZone(SHANGHAI));
        assertThat(plan)
                .isEqualTo(new PurchasePlan(LocalDate.of(3026, 1, 15), 999999999999999L, false));
    }

    private static KnownFact said(String value, @Nullable Instant at) {
        return new KnownFact(
                value,
                "call",
                FactStatus.REPORTED,
                List.of(new Statement(value, "call", at, "hunter")));
    }
}
