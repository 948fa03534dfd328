package dev.salesflow.eventstore;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.Topic;
import java.util.function.BiFunction;

/// An aggregate's rules as two pure functions and a beginning (Jérémie Chassaing's decider).
///
/// @param topic where its events are published, which also names its stream type
/// @param initial the state of a stream without events
/// @param evolve state and event → state; total, never throws
/// @param decide state and command → events or refusal
/// @param event the sealed interface of its events
public record Decider<S, C, E extends DomainEvent, R>(
        Topic topic,
        S initial,
        BiFunction<S, E, S> evolve,
        BiFunction<S, C, Decision<E, R>> decide,
        Class<E> event) {

    /// The state after one more event of the stream.
    public S evolve(S state, DomainEvent next) {
        return evolve.apply(state, event.cast(next));
    }
}
