package dev.salesflow.deal.history.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StagedRowJsonTest {
    private static final Instant AT = Instant.parse("1969-12-31T23:59:59.123456Z");

    @Test
    void a_full_row_comes_back_as_it_was() {
        StagedRow row =
                new StagedRow(
                        "D\"1",
                        Long.MAX_VALUE,
                        AT,
                        "漢字 😀\n",
                        Map.of("A", AT, "B", AT.plusNanos(1_000)),
                        "by",
                        new DealFacts(
                                new BigDecimal("123456789012345.1200"),
                                "CNY",
                                "o",
                                "a",
                                "t",
                                "c",
                                Map.of("deal", "x", "p.q", "y")));

        assertThat(StagedRowJson.read(StagedRowJson.write(row))).isEqualTo(row);
    }

    @Test
    void what_is_unknown_is_left_out() {
        StagedRow row = new StagedRow("D", 1, null, "a", Map.of(), null, DealFacts.NONE);

        assertThat(StagedRowJson.write(row))
                .isEqualTo("{\"deal\":\"D\",\"row\":1,\"activity\":\"a\"}");
        assertThat(StagedRowJson.read(StagedRowJson.write(row))).isEqualTo(row);
    }

    @Test
    void another_text_is_no_staged_row() {
        assertThatIllegalArgumentException().isThrownBy(() -> StagedRowJson.read("{"));
        assertThatIllegalArgumentException().isThrownBy(() -> StagedRowJson.read("{}"));
    }
}
