package dev.salesflow.reporting.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void percentiles_are_of_type_7_and_the_deviation_that_of_a_sample() {
        Distribution found = Distribution.of(buffer(4, 1, 3, 2), 1);

        assertThat(found.p25()).isEqualTo(1.75);
        assertThat(found.median()).isEqualTo(2.5);
        assertThat(found.p90()).isCloseTo(3.7, within(1e-12));
        assertThat(found.sd()).isCloseTo(Math.sqrt(5 / 3.0), within(1e-12));
    }

    @Test
    void nothing_is_said_of_no_values() {
        assertThat(Distribution.of(new LongBuffer(), 1))
                .isEqualTo(
                        new Distribution(
                                0, null, null, null, null, null, null, null, null, null, null,
                                null));
    }

    @Test
    void long_lists_are_sorted_as_the_library_sorts_them() {
        var random = new SplittableRandom(11);
        long[] values = random.longs(100_000, 0, 1L << 62).toArray();
        LongBuffer buffer = buffer(values);
        buffer.sort(0);

        Arrays.sort(values);
        for (int i = 0; i < values.length; i++) {
            assertThat(buffer.get(i)).isEqualTo(values[i]);
        }
    }

    @Test
    void sums_beyond_64_bits_are_exact_in_every_order() {
        long[] values = new SplittableRandom(12).longs(50_000, 0, 1L << 56).toArray();
        Distribution there = Distribution.of(buffer(values), 7);
        for (int i = 0; i < values.length / 2; i++) {
            long swap = values[i];
            values[i] = values[values.length - 1 - i];
            values[values.length - 1 - i] = swap;
        }

        assertThat(Distribution.of(buffer(values), 7)).isEqualTo(there);
        double mean = Arrays.stream(values).mapToDouble(value -> value / 7.0).average().orElse(0);
        assertThat(there.mean()).isCloseTo(mean, within(mean * 1e-12));
    }

    private static LongBuffer buffer(long... values) {
        var buffer = new LongBuffer();
        for (long value : values) {
            buffer.add(value);
        }
        return buffer;
    }
}
