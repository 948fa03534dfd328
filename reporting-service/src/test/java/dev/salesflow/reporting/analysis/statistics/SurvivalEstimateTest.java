package dev.salesflow.reporting.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalEstimateTest {
    private record Row(long entry, long exit, int cause) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_estimate_is_that_of_the_formula_written_out(long seed) {
        List<Row> rows = randomRows(seed);
        Survival found = estimate(rows, List.of(3.0, 10.5, 25.0));

        double open = 1;
        double[] incidence = new double[4];
        int point = 0;
        for (long t = 0; t <= 40; t++) {
            long time = t;
            long atRisk = rows.stream().filter(row -> isAtRisk(row, time)).count();
            double before = open;
            long events = 0;
            for (int cause = 1; cause < 4; cause++) {
                int wanted = cause;
                long d =
                        rows.stream()
                                .filter(row ->
                                        isAtRisk(row, time)
                                                && row.exit() == time
                                                && row.cause() == wanted)
                                .count();
                incidence[cause] += d == 0 ? 0 : before * d / atRisk;
                events += d;
            }
            if (events > 0) {
                open *= 1 - (double) events / atRisk;
                SurvivalPoint at = found.curve().get(point++);
                assertThat(at.t()).isEqualTo(t);
                assertThat(at.atRisk()).isEqualTo(atRisk);
                assertThat(at.open()).isCloseTo(open, within(1e-12));
                assertThat(at.won()).isCloseTo(incidence[1], within(1e-12));
                assertThat(at.lost()).isCloseTo(incidence[2] + incidence[3], within(1e-12));
                assertThat(at.open() + at.won() + at.lost()).isCloseTo(1, within(1e-9));
            }
            if (t == 3 || t == 25) {
                assertThat(found.at().get(t == 3 ? 0 : 2).point().open())
                        .isCloseTo(open, within(1e-12));
                assertThat(found.at().get(t == 3 ? 0 : 2).point().atRisk()).isEqualTo(atRisk);
            }
        }
        assertThat(found.curve()).hasSize(point);
        assertThat(found.rmst()).isCloseTo(area(found), within(1e-9));
    }

    private static boolean isAtRisk(Row row, long t) {
        return (row.entry() == 0 || row.entry() < t) && t <= row.exit();
    }

    private static double area(Survival found) {
        double area = 0;
        double open = 1;
        double last = 0;
        for (SurvivalPoint point : found.curve()) {
            area += open * (point.t() - last);
            open = point.open();
            last = point.t();
        }
        return area + open * (found.horizon() - last);
    }

    @Test
    void an_event_at_age_zero_counts() {
        Survival found = estimate(List.of(new Row(0, 0, 1), new Row(0, 5, 0)), List.of());

        assertThat(found.curve().getFirst().atRisk()).isEqualTo(2);
        assertThat(found.median()).isEqualTo(0.0);
    }

    @Test
    void events_come_before_censorings_of_the_same_age() {
        Survival found = estimate(List.of(new Row(0, 5, 0), new Row(0, 5, 1)), List.of());

        assertThat(found.curve().getFirst().open()).isEqualTo(0.5);
    }

    @Test
    void a_median_that_is_not_reached_is_null() {
        Survival found =
                estimate(List.of(new Row(0, 1, 1), new Row(0, 9, 0), new Row(0, 9, 0)), List.of());

        assertThat(found.median()).isNull();
        assertThat(found.p25()).isEqualTo(1.0);
    }

    @Test
    void an_age_between_two_whole_ticks_is_read_before_the_later_one() {
        var request = new SurvivalRequest(1, List.of("X", "Y"), List.of(7.5), 7.5, 20_000);
        var rows = filled(List.of(new Row(0, 7, 1), new Row(0, 8, 1)));
        Survival found = SurvivalEstimate.of(rows, request, 0);

        assertThat(found.at().getFirst().point().open()).isEqualTo(0.5);
        assertThat(found.at().getFirst().point().atRisk()).isEqualTo(1);
        assertThat(found.rmst()).isEqualTo(7.25);
    }

    @Test
    void a_long_curve_is_thinned_and_says_so() {
        var rows = new ArrayList<Row>();
        for (int t = 1; t <= 1_000; t++) {
            rows.add(new Row(0, t, 1));
        }
        var request = new SurvivalRequest(1, List.of("X", "Y"), List.of(), null, 100);
        Survival found = SurvivalEstimate.of(filled(rows), request, 0);

        assertThat(found.thinned()).isTrue();
        assertThat(found.eventTimes()).isEqualTo(1_000);
        assertThat(found.curve()).hasSize(100);
        assertThat(found.curve().getLast().open()).isZero();
        assertThat(found.curve().getLast().low()).isNull();
    }

    private static Survival estimate(List<Row> rows, List<Double> ages) {
        var request = new SurvivalRequest(1, List.of("X", "Y"), ages, null, 20_000);
        return SurvivalEstimate.of(filled(rows), request, 0);
    }

    private static SurvivalRows filled(List<Row> rows) {
        var filled = new SurvivalRows(4);
        rows.forEach(row -> filled.add(row.entry(), row.exit(), row.cause()));
        return filled;
    }

    private static List<Row> randomRows(long seed) {
        var random = new SplittableRandom(seed);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 300; i++) {
            long entry = random.nextInt(3) == 0 ? random.nextLong(20) : 0;
            rows.add(new Row(entry, random.nextLong(40), random.nextInt(4)));
        }
        rows.add(new Row(0, 40, 0));
        return rows;
    }
}
