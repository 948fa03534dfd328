package dev.salesflow.deal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.deal.history.assembly.ImportedDeal;
import dev.salesflow.deal.history.assembly.ImportedMove;
import dev.salesflow.deal.history.assembly.ImportedMove.Kind;
import dev.salesflow.deal.history.staging.DealFacts;
import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.Money;
import dev.salesflow.events.deal.DealEvent.DealLost;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealEvent.DealReopened;
import dev.salesflow.events.deal.DealEvent.DealWon;
import dev.salesflow.events.deal.DealEvent.StageAdvanced;
import dev.salesflow.events.deal.DealEvent.StageReturned;
import dev.salesflow.events.deal.DealOrigin;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StreamIds;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryEventsTest {

    private static final UUID IMPORT = new UUID(7, 7);
    private static final Instant IMPORTED_AT = Instant.parse("2026-05-04T07:30:00Z");
    private static final HistoryEvents EVENTS =
            new HistoryEvents(IMPORT, "pursuits", 3, List.of("A", "B", "C", "D"), IMPORTED_AT);

    @Test
    void the_first_move_opens_the_deal_with_what_the_file_says_of_it() {
        var observedFrom = day(1);
        var facts =
                new DealFacts(
                        new BigDecimal("1250"),
                        "CNY",
                        "Wang Wei",
                        "Jinhua Foods",
                        "North",
                        "ONLINE",
                        Map.of("product", "Basic"));
        var deal =
                new ImportedDeal(
                        "P-1", List.of(move(Kind.OPENED, "B", day(2))), facts, observedFrom);

        assertThat(EVENTS.of(deal).events())
                .containsExactly(
                        new NewEvent(
                                new DealOpened(
                                        "pursuits",
                                        3,
                                        "B",
                                        "Jinhua Foods",
                                        "Jinhua Foods",
                                        null,
                                        new Money(new BigDecimal("1250.00"), "CNY"),
                                        null,
                                        StreamIds.of("contact", "import/Wang Wei"),
                                        null,
                                        "ONLINE",
                                        Map.of("product", "Basic", "team", "North"),
                                        new DealOrigin(null, IMPORT, "P-1", observedFrom),
                                        false),
                                day(2)));
    }

    @Test
    void a_deal_without_account_is_called_by_its_id_in_the_file() {
        var opened = (DealOpened) events(move(Kind.OPENED, "A", day(1))).getFirst();

        assertThat(List.of(opened.title(), opened.attributes())).containsExactly("P-1", Map.of());
    }

    @Test
    void a_deal_of_the_same_id_and_process_has_the_same_stream_in_every_import() {
        var other = new HistoryEvents(new UUID(8, 8), "pursuits", 4, List.of("A"), IMPORTED_AT);
        var deal = deal(DealFacts.NONE, move(Kind.OPENED, "A", day(1)));

        assertThat(other.of(deal).id()).isEqualTo(EVENTS.of(deal).id());
    }

    @Test
    void a_later_stage_is_advanced_to_and_names_the_stages_it_skipped() {
        assertThat(
                        events(move(Kind.OPENED, "A", day(1)), move(Kind.ENTERED, "D", day(2)))
                                .getLast())
                .isEqualTo(new StageAdvanced("A", "D", List.of("B", "C"), null, 86_400L, false));
    }

    @Test
    void an_earlier_stage_is_returned_to() {
        assertThat(
                        events(move(Kind.OPENED, "C", day(1)), move(Kind.ENTERED, "A", day(3)))
                                .getLast())
                .isEqualTo(new StageReturned("C", "A", null, 2 * 86_400L));
    }

    @Test
    void a_stay_is_as_long_as_the_time_between_its_two_moves() {
        var second = Instant.parse("2025-01-01T00:00:01.999Z");

        assertThat(events(move(Kind.OPENED, "A", day(1)), move(Kind.WON, "A", second)).getLast())
                .isEqualTo(new DealWon("A", 1L, false));
    }

    @Test
    void a_stay_with_an_unknown_end_has_no_length() {
        assertThat(events(move(Kind.OPENED, "A", day(1)), move(Kind.WON, "A", null)).getLast())
                .isEqualTo(new DealWon("A", null, true));
    }

    @Test
    void a_lost_deal_has_a_reason_even_when_the_file_names_none() {
        var because = new ImportedMove(day(2), Kind.LOST, "A", "PRICE", null, 2);

        assertThat(events(move(Kind.OPENED, "A", day(1)), because).getLast())
                .isEqualTo(new DealLost("A", "PRICE", null, 86_400L, false));
        assertThat(events(move(Kind.OPENED, "A", day(1)), move(Kind.LOST, "A", day(2))).getLast())
                .isEqualTo(new DealLost("A", "UNSPECIFIED", null, 86_400L, false));
    }

    @Test
    void a_reopened_deal_says_how_it_had_ended() {
        assertThat(reopenedAfter(Kind.WON)).isEqualTo(new DealReopened("B", DealOutcome.WON, null));
        assertThat(reopenedAfter(Kind.LOST))
                .isEqualTo(new DealReopened("B", DealOutcome.LOST, null));
    }

    @Test
    void an_unknown_time_is_marked_and_dated_by_the_next_known_one_or_else_the_last() {
        var stream =
                EVENTS.of(
                        deal(
                                DealFacts.NONE,
                                move(Kind.OPENED, "A", null),
                                move(Kind.ENTERED, "B", day(5)),
                                move(Kind.ENTERED, "C", null),
                                move(Kind.WON, "C", null)));

        assertThat(stream.events())
                .extracting(NewEvent::occurredAt)
                .containsExactly(day(5), day(5), day(5), day(5));
        assertThat(stream.events())
                .extracting(NewEvent::event)
                .extracting(HistoryEventsTest::isTimeUnknown)
                .containsExactly(true, false, true, true);
    }

    @Test
    void a_deal_of_which_no_time_is_known_is_dated_by_its_import() {
        var deal = deal(DealFacts.NONE, move(Kind.OPENED, "A", null), move(Kind.WON, "A", null));

        assertThat(EVENTS.of(deal).events())
                .extracting(NewEvent::occurredAt)
                .containsExactly(IMPORTED_AT, IMPORTED_AT);
    }

    @Test
    void whoever_did_a_move_is_an_id() {
        var by = new ImportedMove(day(1), Kind.OPENED, "A", null, "Wang Wei", 1);

        assertThat(EVENTS.of(deal(DealFacts.NONE, by)).events())
                .extracting(NewEvent::actor)
                .containsExactly(StreamIds.of("contact", "import/Wang Wei").toString());
    }

    @Test
    void an_amount_is_rounded_half_up_to_what_its_currency_has() {
        assertThat(amountOf("1250.125", "EUR"))
                .isEqualTo(new Money(new BigDecimal("1250.13"), "EUR"));
        assertThat(amountOf("1250.5", "JPY")).isEqualTo(new Money(new BigDecimal("1251"), "JPY"));
    }

    private static DomainEvent reopenedAfter(Kind outcome) {
        return events(
                        move(Kind.OPENED, "A", day(1)),
                        move(outcome, "A", day(2)),
                        move(Kind.REOPENED, "B", day(3)))
                .getLast();
    }

    private static @Nullable Money amountOf(String amount, String currency) {
        var facts =
                new DealFacts(new BigDecimal(amount), currency, null, null, null, null, Map.of());
        var opened = EVENTS.of(deal(facts, move(Kind.OPENED, "A", day(1)))).events().getFirst();
        return ((DealOpened) opened.event()).amount();
    }

    private static List<DomainEvent> events(ImportedMove... moves) {
        return EVENTS.of(deal(DealFacts.NONE, moves)).events().stream()
                .map(NewEvent::event)
                .toList();
    }

    private static boolean isTimeUnknown(DomainEvent event) {
        return switch (event) {
            case DealOpened e -> e.timeUnknown();
            case StageAdvanced e -> e.timeUnknown();
            case DealWon e -> e.timeUnknown();
            default -> throw new AssertionError(event);
        };
    }

    private static ImportedDeal deal(DealFacts facts, ImportedMove... moves) {
        return new ImportedDeal("P-1", List.of(moves), facts, null);
    }

    private static ImportedMove move(Kind kind, String stage, @Nullable Instant at) {
        return new ImportedMove(at, kind, stage, null, null, 1);
    }

    private static Instant day(int day) {
        return Instant.parse("2025-01-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
    }
}
