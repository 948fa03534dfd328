package dev.salesflow.servicekit.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowErrorTest {
    @Test
    void a_found_value_is_cut_to_200_characters() {
        assertThat(found("x".repeat(500))).isEqualTo("x".repeat(200));
    }

    @Test
    void a_cut_never_splits_a_surrogate_pair() {
        assertThat(found("x".repeat(199) + "😀 and more")).isEqualTo("x".repeat(199));
    }

    @Test
    void what_cannot_be_stored_is_replaced() {
        assertThat(found("a\0b\uD83Dc")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void exactly_the_faults_of_the_stream_end_the_file() {
        assertThat(ReadFault.values())
                .filteredOn(ReadFault::endsFile)
                .containsExactly(ReadFault.GZIP_DAMAGED, ReadFault.FILE_TOO_LARGE);
    }

    private static String found(String value) {
        return RowError.ofRow(1, value, ReadFault.BAD_JSON, "").value();
    }
}
