package dev.salesflow.relationship.stakeholder;

import static dev.salesflow.relationship.stakeholder.StakeholderDecider.DECIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.stakeholder.ContactFunction;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.events.stakeholder.StakeholderEvent;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.IdentifyStakeholder;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.RecordInteraction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StakeholderHistoryProperties {

    private static final int HISTORIES = 500;
    private static final Instant NOW = Instant.parse("2026-03-05T06:30:00Z");

    @Test
    void what_is_stored_folds_to_what_was_emitted() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var state = DECIDER.initial();
            var stored = DECIDER.initial();
            for (var command : commands(new Random(seed))) {
                for (var event : emitted(state, command)) {
                    state = DECIDER.evolve(state, event);
                    stored = DECIDER.evolve(stored, stored(event));
                }
            }
            assertThat(stored).as("seed %d", seed).isEqualTo(state);
        }
    }

    @Test
    void the_latest_contact_is_the_latest_held_and_every_one_counts() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var state = DECIDER.initial();
            var held = new ArrayList<Instant>();
            for (var command : commands(new Random(seed))) {
                for (var event : emitted(state, command)) {
                    state = DECIDER.evolve(state, event);
                    if (event instanceof StakeholderEvent.InteractionRecorded interaction) {
                        held.add(interaction.heldAt());
                    }
                }
            }
            if (state instanceof Stakeholder.Identified known) {
                var latest = held.stream().max(Instant::compareTo).orElse(null);
                assertThat(known.interactions()).as("seed %d", seed).isEqualTo(held.size());
                assertThat(known.lastContactAt()).as("seed %d", seed).isEqualTo(latest);
            } else {
                assertThat(held).as("seed %d", seed).isEmpty();
            }
        }
    }

    @Test
    void the_same_command_on_the_same_state_is_decided_the_same() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var state = DECIDER.initial();
            for (var command : commands(new Random(seed))) {
                assertThat(DECIDER.decide().apply(state, command))
                        .as("seed %d", seed)
                        .isEqualTo(DECIDER.decide().apply(state, command));
                for (var event : emitted(state, command)) {
                    state = DECIDER.evolve(state, event);
                }
            }
        }
    }

    private static List<StakeholderCommand> commands(Random random) {
        var commands = new ArrayList<StakeholderCommand>();
        for (var i = random.nextInt(10); i >= 0; i--) {
            commands.add(random.nextInt(3) == 0 ? identify(random) : record(random));
        }
        return commands;
    }

    private static IdentifyStakeholder identify(Random random) {
        return new IdentifyStakeholder(
                new UUID(1, random.nextInt(2)), new UUID(2, 1), new UUID(3, 1), null);
    }

    private static RecordInteraction record(Random random) {
        var functions = ContactFunction.values();
        var methods = ContactMethod.values();
        return new RecordInteraction(
                new UUID(random.nextLong(), random.nextLong()),
                functions[random.nextInt(functions.length)],
                methods[random.nextInt(methods.length)],
                NOW.plusSeconds(random.nextInt(-1000, 200)),
                NOW);
    }

    private static List<StakeholderEvent> emitted(Stakeholder state, StakeholderCommand command) {
        return switch (DECIDER.decide().apply(state, command)) {
            case Decision.Accepted<StakeholderEvent, StakeholderRejection>(var events) -> events;
            case Decision.Rejected<StakeholderEvent, StakeholderRejection>(var reason) -> {
                Objects.requireNonNull(reason, "a refusal has its reason");
                yield List.of();
            }
        };
    }

    /// An event as it comes back from the store.
    private static StakeholderEvent stored(StakeholderEvent event) {
        var type = EventRegistry.typeOf(event);
        return (StakeholderEvent)
                EventRegistry.read(type.name(), type.schemaVersion(), EventJson.write(event));
    }
}
