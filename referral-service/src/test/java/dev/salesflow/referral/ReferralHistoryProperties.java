package dev.salesflow.referral;

import static dev.salesflow.referral.ReferralDecider.DECIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.referral.ReferralEvent;
import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.events.referral.ReferrerKind;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.referral.ReferralCommand.FollowReferral;
import dev.salesflow.referral.ReferralCommand.HandOverReferral;
import dev.salesflow.referral.ReferralCommand.RegisterReferral;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralHistoryProperties {

    private static final int HISTORIES = 500;
    private static final List<UUID> LEADS = List.of(new UUID(1, 1), new UUID(1, 2));
    private static final UUID DEAL = new UUID(2, 1);
    private static final ReferralSheet SHEET =
            new ReferralSheet(
                    ReferrerKind.PEER, null, "Borealis Foods", new UUID(3, 1), null, "ALPHA");

    @Test
    void what_is_stored_folds_to_what_was_emitted() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var state = DECIDER.initial();
            var stored = new ArrayList<ReferralEvent>();
            for (var command : commands(new Random(seed))) {
                for (var event : emitted(state, command)) {
                    state = DECIDER.evolve(state, event);
                    stored.add(stored(event));
                }
            }
            assertThat(fold(stored)).as("seed %d", seed).isEqualTo(state);
        }
    }

    @Test
    void the_same_command_on_the_same_state_is_decided_the_same() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var state = DECIDER.initial();
            for (var command : commands(new Random(seed))) {
                var decision = DECIDER.decide().apply(state, command);
                assertThat(DECIDER.decide().apply(state, command))
                        .as("seed %d", seed)
                        .isEqualTo(decision);
                for (var event : emitted(state, command)) {
                    state = DECIDER.evolve(state, event);
                }
            }
        }
    }

    @Test
    void a_command_carried_out_twice_in_a_row_changes_nothing_the_second_time() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var state = DECIDER.initial();
            for (var command : commands(new Random(seed))) {
                for (var event : emitted(state, command)) {
                    state = DECIDER.evolve(state, event);
                }
                assertThat(emitted(state, command)).as("seed %d", seed).isEmpty();
            }
        }
    }

    @Test
    void steps_lead_to_the_same_stage_in_whatever_order_they_come() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var random = new Random(seed);
            var steps = steps(random);
            var inOrder = handedOverThen(steps);
            Collections.shuffle(steps, random);
            assertThat(stage(handedOverThen(steps)))
                    .as("seed %d: %s", seed, steps)
                    .isEqualTo(stage(inOrder));
        }
    }

    private static List<ReferralCommand> commands(Random random) {
        var commands = new ArrayList<ReferralCommand>();
        for (var i = random.nextInt(12); i >= 0; i--) {
            var lead = LEADS.get(random.nextInt(LEADS.size()));
            commands.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new RegisterReferral(SHEET, random.nextBoolean());
                        case 1 -> new HandOverReferral(lead);
                        default -> new FollowReferral(lead, anyStage(random), anyDeal(random));
                    });
        }
        return commands;
    }

    private static List<ReferralCommand> steps(Random random) {
        var steps = new ArrayList<ReferralCommand>();
        for (var i = random.nextInt(6); i >= 0; i--) {
            steps.add(new FollowReferral(LEADS.getFirst(), anyStage(random), DEAL));
        }
        return steps;
    }

    private static Referral handedOverThen(List<ReferralCommand> steps) {
        var commands = new ArrayList<ReferralCommand>();
        commands.add(new RegisterReferral(SHEET, true));
        commands.add(new HandOverReferral(LEADS.getFirst()));
        commands.addAll(steps);
        var state = DECIDER.initial();
        for (var command : commands) {
            for (var event : emitted(state, command)) {
                state = DECIDER.evolve(state, event);
            }
        }
        return state;
    }

    private static List<ReferralEvent> emitted(Referral state, ReferralCommand command) {
        return switch (DECIDER.decide().apply(state, command)) {
            case Decision.Accepted<ReferralEvent, ReferralRejection>(var events) -> events;
            case Decision.Rejected<ReferralEvent, ReferralRejection> _ -> List.of();
        };
    }

    /// An event as it comes back from the store.
    private static ReferralEvent stored(ReferralEvent event) {
        var type = EventRegistry.typeOf(event);
        return (ReferralEvent)
                EventRegistry.read(type.name(), type.schemaVersion(), EventJson.write(event));
    }

    private static Referral fold(List<ReferralEvent> events) {
        var state = DECIDER.initial();
        for (var event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    private static ReferralStage stage(Referral state) {
        return ((Referral.Pursued) state).stage();
    }

    private static ReferralStage anyStage(Random random) {
        var stages = ReferralStage.values();
        return stages[random.nextInt(stages.length)];
    }

    private static UUID anyDeal(Random random) {
        return random.nextBoolean() ? DEAL : null;
    }
}
