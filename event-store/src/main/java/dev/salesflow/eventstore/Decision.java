package dev.salesflow.eventstore;

import java.util.List;

/// What a decider answers: the events that follow from a command, or the reason why none do.
///
/// @param <E> the aggregate's events
/// @param <R> its refusals
public sealed interface Decision<E, R> {

    /// The command is carried out by these events; none means that it changes nothing.
    record Accepted<E, R>(List<E> events) implements Decision<E, R> {}

    /// The command is refused.
    record Rejected<E, R>(R reason) implements Decision<E, R> {}

    /// Carries the command out.
    @SafeVarargs
    static <E, R> Decision<E, R> accepted(E... events) {
        return new Accepted<>(List.of(events));
    }

    /// Refuses the command.
    static <E, R> Decision<E, R> rejected(R reason) {
        return new Rejected<>(reason);
    }
}
