package dev.salesflow.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.DomainEvent;
import java.util.List;

/// Tests a decider without I/O: given a stream's events, when a command comes, then whole events or
/// a whole refusal.
///
/// @param <S> the aggregate's state
/// @param <C> its commands
/// @param <E> its events
/// @param <R> its refusals
public final class Scenario<S, C, E extends DomainEvent, R> {

    private final Decider<S, C, E, R> decider;

    private Scenario(Decider<S, C, E, R> decider) {
        this.decider = decider;
    }

    /// Scenarios of one decider; holds nothing between them, so one is enough for a test class.
    public static <S, C, E extends DomainEvent, R> Scenario<S, C, E, R> of(
            Decider<S, C, E, R> decider) {
        return new Scenario<>(decider);
    }

    /// What has happened before, in order; nothing for a new stream.
    @SafeVarargs
    public final Given<S, C, E, R> given(E... history) {
        return given(List.of(history));
    }

    /// What has happened before, in order.
    public Given<S, C, E, R> given(List<? extends E> history) {
        return new Given<>(decider, fold(decider, decider.initial(), history));
    }

    private static <S, C, E extends DomainEvent, R> S fold(
            Decider<S, C, E, R> decider, S before, List<? extends E> events) {
        var state = before;
        for (var event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    /// A stream's history, waiting for its one command.
    public record Given<S, C, E extends DomainEvent, R>(Decider<S, C, E, R> decider, S state) {

        /// Decides about the command.
        public When<E, R> when(C command) {
            var decision = decider.decide().apply(state, command);
            if (decision instanceof Decision.Accepted<E, R>(var events)) {
                fold(decider, state, events); // what is emitted can be folded
            }
            return new When<>(decision);
        }
    }

    /// A decision, waiting for what it should have been.
    public record When<E, R>(Decision<E, R> decision) {

        /// Accepted, with exactly these events in this order.
        @SafeVarargs
        public final void then(E... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<E, R>(List.of(events)));
        }

        /// Refused for exactly this reason.
        public void thenRejected(R reason) {
            assertThat(decision).isEqualTo(new Decision.Rejected<E, R>(reason));
        }

        /// Accepted, and nothing changes.
        public void thenNothing() {
            assertThat(decision).isEqualTo(new Decision.Accepted<E, R>(List.of()));
        }
    }
}
