package dev.salesflow.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LagHistoryTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final LagHistory history = new LagHistory();

    @Test
    void a_projection_that_has_everything_is_level() {
        assertThat(measured(0, 5, 5)).isEqualTo(new Freshness(0L, 0.0));
    }

    @Test
    void lag_is_as_old_as_the_newest_moment_of_which_all_is_projected() {
        measured(0, 5, 5);
        measured(10, 8, 5);
        measured(20, 9, 5);

        assertThat(measured(30, 12, 8)).isEqualTo(new Freshness(4L, 20.0));
    }

    @Test
    void a_projection_that_follows_steady_traffic_does_not_look_older_and_older() {
        for (var second = 0; second < 5_000; second++) {
            measured(second, 10L * (second + 1), 10L * second);
        }

        assertThat(measured(5_000, 50_010, 50_000)).isEqualTo(new Freshness(10L, 1.0));
    }

    @Test
    void a_long_lag_is_never_told_too_short() {
        measured(0, 1, 1);
        for (var second = 1; second <= 3_000; second++) {
            measured(second, 1 + second, 1);
        }

        assertThat(measured(3_001, 3_002, 2_000).lagSeconds()).isBetween(1_002.0, 3_001.0);
    }

    @Test
    void a_partition_that_was_never_projected_counts_in_full() {
        var ends = Map.of(0, 3L, 1, 4L);

        assertThat(history.add(NOON, ends, Map.of(0, 3L)).lagEvents()).isEqualTo(4);
    }

    private Freshness measured(long second, long published, long projected) {
        return history.add(NOON.plusSeconds(second), Map.of(0, published), Map.of(0, projected));
    }
}
