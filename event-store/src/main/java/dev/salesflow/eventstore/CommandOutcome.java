package dev.salesflow.eventstore;

import java.util.List;

/// What became of a command.
///
/// @param <S> the aggregate's state
/// @param <R> its refusals
public sealed interface CommandOutcome<S, R> {

    /// Carried out, now or when it was first sent: state and version right after it, and the events
    /// it appended.
    record Done<S, R>(S state, int version, List<NewEvent> events, boolean repeated)
            implements CommandOutcome<S, R> {}

    /// Refused by a rule.
    record Refused<S, R>(R reason) implements CommandOutcome<S, R> {}

    /// The caller saw another version than the one that stands.
    record Stale<S, R>(int version) implements CommandOutcome<S, R> {}

    /// The idempotency key was used before, for another request.
    record KeyReused<S, R>() implements CommandOutcome<S, R> {}
}
