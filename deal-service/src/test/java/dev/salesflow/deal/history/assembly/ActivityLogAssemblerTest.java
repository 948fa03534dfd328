package dev.salesflow.deal.history.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.salesflow.deal.history.Mappings;
import dev.salesflow.deal.history.staging.DealFacts;
import dev.salesflow.deal.history.staging.StagedRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActivityLogAssemblerTest {
    private static final DealAssembler ASSEMBLER = DealAssembler.of(Mappings.valid(Mappings.LOG));
    private static final Instant START = Instant.parse("2017-01-01T00:00:00Z");

    @Test
    void the_first_stage_opens_and_the_others_are_entered() {
        assertThat(moves("a", "b", "won")).containsExactly("1 OPENED A", "2 ENTERED B", "3 WON B");
    }

    @Test
    void a_deal_may_open_in_any_stage_and_go_back() {
        assertThat(moves("c", "a")).containsExactly("1 OPENED C", "2 ENTERED A");
    }

    @Test
    void repeating_the_present_stage_is_no_move() {
        assertThat(moves("a", "a", "b", "b", "a"))
                .containsExactly("1 OPENED A", "3 ENTERED B", "5 ENTERED A");
    }

    @Test
    void a_loss_has_its_reason_or_is_unspecified() {
        assertThat(moves("a", "price")).containsExactly("1 OPENED A", "2 LOST A PRICE");
        assertThat(moves("a", "lost")).containsExactly("1 OPENED A", "2 LOST A UNSPECIFIED");
    }

    @Test
    void a_stage_after_an_outcome_reopens_the_deal() {
        assertThat(moves("a", "lost", "a", "b", "won"))
                .containsExactly(
                        "1 OPENED A",
                        "2 LOST A UNSPECIFIED",
                        "3 REOPENED A",
                        "4 ENTERED B",
                        "5 WON B");
    }

    @Test
    void the_same_outcome_again_is_no_move() {
        assertThat(assemble("a", "won", "won").errors()).isEmpty();
        assertThat(moves("a", "won", "won")).containsExactly("1 OPENED A", "2 WON A");
    }

    @Test
    void another_outcome_of_a_closed_deal_is_an_error() {
        assertThat(moves("a", "won", "lost")).containsExactly("1 OPENED A", "2 WON A");
        assertThat(errors("a", "won", "lost")).containsExactly("3 lost ALREADY_CLOSED");
        assertThat(errors("a", "lost", "price")).containsExactly("3 price ALREADY_CLOSED");
    }

    @Test
    void an_outcome_before_any_stage_is_an_error() {
        assertThat(moves("won", "a")).containsExactly("2 OPENED A");
        assertThat(errors("won", "a")).containsExactly("1 won OUTCOME_BEFORE_STAGE");
        assertThat(assemble("won").deal()).isNull();
    }

    @Test
    void rows_are_ordered_by_time_and_ties_by_row() {
        List<StagedRow> rows =
                List.of(at(4, "won", 9), at(3, "b", 5), at(2, "a", 5), at(1, "c", 7));

        assertThat(brief(ASSEMBLER.assemble(rows)))
                .containsExactly("2 OPENED A", "3 ENTERED B", "1 ENTERED C", "4 WON C");
    }

    @Test
    void the_last_that_was_said_about_the_deal_counts() {
        DealFacts first =
                new DealFacts(
                        BigDecimal.ONE,
                        "EUR",
                        "Ann",
                        "Acme",
                        "N",
                        "web",
                        Map.of("p", "1", "q", "1"));
        DealFacts second = new DealFacts(null, null, "Bob", null, null, null, Map.of("q", "2"));
        DealFacts third = new DealFacts(BigDecimal.TEN, "USD", null, null, "S", "fair", Map.of());
        DealFacts ofBadRow =
                new DealFacts(BigDecimal.TWO, "CNY", "Eve", "X", "X", "X", Map.of("p", "X"));

        AssembledDeal assembled =
                ASSEMBLER.assemble(
                        List.of(
                                row(1, "a", 1, first),
                                row(2, "a", 2, second),
                                row(3, "won", 3, third),
                                row(4, "lost", 4, ofBadRow)));

        assertThat(assembled.deal().facts())
                .isEqualTo(
                        new DealFacts(
                                BigDecimal.TEN,
                                "USD",
                                "Bob",
                                "Acme",
                                "S",
                                "fair",
                                Map.of("p", "1", "q", "2")));
    }

    @Test
    void a_deal_has_at_most_1000_moves() {
        String[] forthAndBack =
                IntStream.range(0, 1_003)
                        .mapToObj(i -> i % 2 == 0 ? "a" : "b")
                        .toArray(String[]::new);

        assertThat(moves(forthAndBack)).hasSize(1_000);
        assertThat(errors(forthAndBack))
                .containsExactly("1001 a TOO_MANY_MOVES", "1003 a TOO_MANY_MOVES");
    }

    @Test
    void a_row_of_another_mapping_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> assemble("unheard-of"));
    }

    @Test
    void any_sequence_gives_a_path_that_holds_whatever_the_order_of_rows() {
        long seed = System.nanoTime();
        System.out.println("ActivityLogAssemblerTest seed " + seed);
        Random random = new Random(seed);
        List<String> activities = List.of("a", "b", "c", "won", "lost", "price");
        for (int round = 0; round < 5_000; round++) {
            List<StagedRow> rows = new ArrayList<>();
            for (int row = 1; row <= 1 + random.nextInt(12); row++) {
                rows.add(at(row, activities.get(random.nextInt(6)), random.nextInt(6)));
            }
            AssembledDeal assembled = ASSEMBLER.assemble(rows);
            Collections.shuffle(rows, random);

            assertThat(ASSEMBLER.assemble(rows))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(assembled);
            if (assembled.deal() != null) {
                assertHolds(assembled.deal().moves(), "seed " + seed + ", round " + round);
            }
        }
    }

    private static void assertHolds(List<ImportedMove> moves, String where) {
        boolean closed = false;
        for (int i = 0; i < moves.size(); i++) {
            ImportedMove move = moves.get(i);
            String stage = i == 0 ? "" : moves.get(i - 1).stage();
            boolean legal =
                    switch (move.kind()) {
                        case OPENED -> i == 0;
                        case ENTERED -> i > 0 && !closed && !move.stage().equals(stage);
                        case WON, LOST -> i > 0 && !closed && move.stage().equals(stage);
                        case REOPENED -> closed;
                    };
            assertThat(legal).as("%s: %s", where, moves).isTrue();
            closed = move.kind() == ImportedMove.Kind.WON || move.kind() == ImportedMove.Kind.LOST;
        }
    }

    private static List<String> moves(String... activities) {
        return brief(assemble(activities));
    }

    private static List<String> errors(String... activities) {
        return assemble(activities).errors().stream()
                .map(error -> error.row() + " " + error.value() + " " + error.code())
                .toList();
    }

    private static AssembledDeal assemble(String... activities) {
        List<StagedRow> rows = new ArrayList<>();
        for (String activity : activities) {
            rows.add(at(rows.size() + 1, activity, rows.size()));
        }
        return ASSEMBLER.assemble(rows);
    }

    private static StagedRow at(long row, String activity, int hour) {
        return row(row, activity, hour, DealFacts.NONE);
    }

    private static StagedRow row(long row, String activity, int hour, DealFacts facts) {
        Instant at = START.plusSeconds(3_600L * hour);
        return new StagedRow("D", row, at, activity, Map.of(), null, facts);
    }

    private static List<String> brief(AssembledDeal assembled) {
        return assembled.deal().moves().stream()
                .map(move ->
                        (move.row()
                                        + " "
                                        + move.kind()
                                        + " "
                                        + move.stage()
                                        + " "
                                        + (move.reason() == null ? "" : move.reason()))
                                .strip())
                .toList();
    }
}
