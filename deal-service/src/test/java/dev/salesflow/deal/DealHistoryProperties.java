package dev.salesflow.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.eventstore.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// What holds for every history of commands, drawn from seeds that a failure names.
class DealHistoryProperties {

    private static final int HISTORIES = 300;
    private static final int LENGTH = 40;

    @Test
    void the_state_folded_from_stored_events_is_the_state_that_decided() {
        eachHistory((seed, history) -> {
            var stored = history.stream().map(DealHistoryProperties::storedAndRead);
            assertThat(fold(stored.toList())).as("seed %d", seed).isEqualTo(fold(history));
        });
    }

    @Test
    void the_same_state_and_command_give_the_same_decision() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            var commands = new RandomCommands(seed);
            Deal state = new Deal.Unknown();
            for (var i = 0; i < LENGTH; i++) {
                var command = commands.next();
                var decision = decide(state, command);
                assertThat(decide(state, command)).as("seed %d", seed).isEqualTo(decision);
                state = after(state, decision);
            }
        }
    }

    @Test
    void a_move_leaves_the_stage_that_the_move_before_it_entered() {
        eachHistory((seed, history) -> {
            var stage = "";
            for (var event : history) {
                switch (event) {
                    case DealEvent.DealOpened e -> stage = e.stage();
                    case DealEvent.DealReopened e -> stage = e.stage();
                    case DealEvent.StageAdvanced e -> {
                        assertThat(e.from()).as("seed %d", seed).isEqualTo(stage);
                        stage = e.to();
                    }
                    case DealEvent.StageReturned e -> {
                        assertThat(e.from()).as("seed %d", seed).isEqualTo(stage);
                        stage = e.to();
                    }
                    case DealEvent.DealWon e ->
                            assertThat(e.stage()).as("seed %d", seed).isEqualTo(stage);
                    case DealEvent.DealLost e ->
                            assertThat(e.stage()).as("seed %d", seed).isEqualTo(stage);
                    default -> {}
                }
            }
        });
    }

    private static void eachHistory(BiConsumer<Long, List<DealEvent>> property) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            var commands = new RandomCommands(seed);
            var history = new ArrayList<DealEvent>();
            for (var i = 0; i < LENGTH; i++) {
                if (decide(fold(history), commands.next())
                        instanceof Decision.Accepted<DealEvent, DealRejection>(var events)) {
                    history.addAll(events);
                }
            }
            property.accept(seed, history);
        }
    }

    private static Decision<DealEvent, DealRejection> decide(Deal state, DealCommand command) {
        return DealDecider.DECIDER.decide().apply(state, command);
    }

    private static Deal after(Deal state, Decision<DealEvent, DealRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<DealEvent, DealRejection>(var events) -> {
                var next = state;
                for (var event : events) {
                    next = Deal.evolve(next, event);
                }
                yield next;
            }
            case Decision.Rejected<DealEvent, DealRejection> _ -> state;
        };
    }

    private static Deal fold(List<DealEvent> history) {
        Deal state = new Deal.Unknown();
        for (var event : history) {
            state = Deal.evolve(state, event);
        }
        return state;
    }

    private static DealEvent storedAndRead(DealEvent event) {
        var type = EventRegistry.typeOf(event);
        return (DealEvent)
                EventRegistry.read(type.name(), type.schemaVersion(), EventJson.write(event));
    }
}
