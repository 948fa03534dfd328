package dev.salesflow.deal.history.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.deal.history.DealFault;
import dev.salesflow.deal.history.Mappings;
import dev.salesflow.deal.history.staging.DealFacts;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.servicekit.rows.RowError;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotAssemblerTest {
    private static final DealAssembler ASSEMBLER =
            DealAssembler.of(Mappings.valid(Mappings.SNAPSHOT));

    @Test
    void an_open_deal_has_passed_every_stage_before_its_present_one() {
        assertThat(moves(row("In C", "", "A 1", "C 3")))
                .containsExactly("OPENED A 1", "ENTERED B ?", "ENTERED C 3");
        assertThat(moves(row("In A", ""))).containsExactly("OPENED A ?");
    }

    @Test
    void a_closed_deal_was_in_the_deepest_stage_with_a_known_date() {
        assertThat(moves(row("Won", "9", "B 2")))
                .containsExactly("OPENED A ?", "ENTERED B 2", "WON B 9");
        assertThat(moves(row("Lost", "9"))).containsExactly("OPENED A ?", "LOST A 9 PRICE");
    }

    @Test
    void an_unknown_closing_date_stays_unknown() {
        assertThat(moves(row("Won", "", "C 2")))
                .containsExactly("OPENED A ?", "ENTERED B ?", "ENTERED C 2", "WON C ?");
    }

    @Test
    void the_dates_of_one_day_may_be_equal() {
        assertThat(moves(row("Won", "2", "A 2", "B 2")))
                .containsExactly("OPENED A 2", "ENTERED B 2", "WON B 2");
    }

    @Test
    void a_date_of_a_stage_after_the_present_one_is_an_error() {
        assertThat(error(row("In A", "", "B 2")))
                .isEqualTo(
                        new RowError(
                                1,
                                "b",
                                "2017-01-02T00:00:00Z",
                                DealFault.STAGE_AFTER_STATE,
                                "B comes after the present stage A."));
    }

    @Test
    void dates_against_the_designed_order_are_an_error() {
        assertThat(error(row("Won", "9", "A 5", "C 3")).code())
                .isEqualTo(DealFault.ENTRIES_OUT_OF_ORDER);
    }

    @Test
    void a_deal_is_not_closed_before_it_entered_a_stage() {
        assertThat(error(row("Lost", "1", "A 2")).code())
                .isEqualTo(DealFault.CLOSED_BEFORE_ENTERED);
    }

    @Test
    void the_first_row_of_a_deal_counts_and_every_other_is_an_error() {
        StagedRow first = row("In A", "");
        StagedRow second =
                new StagedRow("D", 2, Instant.EPOCH, "Won", Map.of(), null, DealFacts.NONE);

        AssembledDeal assembled = ASSEMBLER.assemble(List.of(second, first));

        assertThat(moves(assembled)).containsExactly("OPENED A ?");
        assertThat(assembled.errors())
                .containsExactly(
                        new RowError(
                                2,
                                "id",
                                "D",
                                DealFault.DUPLICATE_DEAL,
                                "Row 1 is of the same deal; keep one of them."));
    }

    private static RowError error(StagedRow row) {
        AssembledDeal assembled = ASSEMBLER.assemble(List.of(row));
        assertThat(assembled.deal()).isNull();
        return assembled.errors().getFirst();
    }

    private static List<String> moves(StagedRow row) {
        return moves(ASSEMBLER.assemble(List.of(row)));
    }

    private static List<String> moves(AssembledDeal assembled) {
        return assembled.deal().moves().stream().map(SnapshotAssemblerTest::brief).toList();
    }

    private static String brief(ImportedMove move) {
        Instant at = move.at();
        String day = at == null ? "?" : at.toString().substring(9, 10);
        String reason = move.reason() == null ? "" : " " + move.reason();
        return move.kind() + " " + move.stage() + " " + day + reason;
    }

    /// A row with days of January 2017, such as `row("Won", "9", "B 2")`.
    private static StagedRow row(String state, String closed, String... entries) {
        Map<String, Instant> entered = new HashMap<>();
        for (String entry : entries) {
            entered.put(entry.substring(0, 1), day(entry.substring(2)));
        }
        Instant at = closed.isEmpty() ? null : day(closed);
        return new StagedRow("D", 1, at, state, entered, null, DealFacts.NONE);
    }

    private static Instant day(String day) {
        return Instant.parse("2017-01-0" + day + "T00:00:00Z");
    }
}
