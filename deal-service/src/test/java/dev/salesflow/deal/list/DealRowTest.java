package dev.salesflow.deal.list;

import static dev.salesflow.deal.Deals.MORNING;
import static dev.salesflow.deal.Deals.advanced;
import static dev.salesflow.deal.Deals.lost;
import static dev.salesflow.deal.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.deal.Deal;
import dev.salesflow.deal.Deals;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.eventstore.NewEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealRowTest {

    private static final Instant NOON = MORNING.plusSeconds(4 * 3600);
    private static final Instant EVENING = MORNING.plusSeconds(10 * 3600);

    @Test
    void a_row_made_step_by_step_equals_the_row_made_of_the_whole_history() {
        var history =
                List.of(
                        new NewEvent(opened(), MORNING),
                        new NewEvent(advanced("PROSPECTING", "QUALIFICATION"), NOON),
                        new NewEvent(new DealEvent.DealPutOnHold("QUALIFICATION", "wait"), NOON),
                        new NewEvent(lost("QUALIFICATION"), EVENING));
        DealEntry stepwise = null;
        for (var version = 1; version <= history.size(); version++) {
            var known = fold(history.subList(0, version));
            var step = history.subList(version - 1, version);
            stepwise = DealEntries.row(stepwise, Deals.VISIT, known, version, step);
        }
        assertThat(stepwise)
                .usingRecursiveComparison()
                .isEqualTo(DealEntries.row(null, Deals.VISIT, fold(history), 4, history));
    }

    @Test
    void a_lost_deal_shows_when_it_ended_and_since_when_it_was_in_its_last_stage() {
        var row =
                row(
                        new NewEvent(opened(), MORNING),
                        new NewEvent(advanced("PROSPECTING", "QUALIFICATION"), NOON),
                        new NewEvent(lost("QUALIFICATION"), EVENING));
        assertThat(List.of(row.outcome, row.lostReason, row.openedAt, row.stageEnteredAt))
                .containsExactly(DealOutcome.LOST, "PRICE", MORNING, NOON);
        assertThat(row.closedAt).isEqualTo(EVENING);
    }

    @Test
    void a_reopened_deal_has_no_end_and_enters_its_stage_anew() {
        var row =
                row(
                        new NewEvent(opened(), MORNING),
                        new NewEvent(lost("PROSPECTING"), NOON),
                        new NewEvent(
                                new DealEvent.DealReopened("PROSPECTING", DealOutcome.LOST, "back"),
                                EVENING));
        assertThat(row.closedAt).isNull();
        assertThat(row.outcome).isNull();
        assertThat(row.stageEnteredAt).isEqualTo(EVENING);
    }

    @Test
    void a_stage_entered_at_an_unknown_time_shows_none() {
        var unknown =
                new DealEvent.StageAdvanced(
                        "PROSPECTING", "QUALIFICATION", List.of(), null, null, true);
        var row = row(new NewEvent(opened(), MORNING), new NewEvent(unknown, MORNING));
        assertThat(row.stageEnteredAt).isNull();
    }

    private static DealEntry row(NewEvent... history) {
        var events = new ArrayList<>(List.of(history));
        return DealEntries.row(null, Deals.VISIT, fold(events), events.size(), events);
    }

    private static Deal.Known fold(List<NewEvent> history) {
        Deal state = new Deal.Unknown();
        for (var next : history) {
            state = Deal.evolve(state, (DealEvent) next.event());
        }
        return (Deal.Known) state;
    }
}
