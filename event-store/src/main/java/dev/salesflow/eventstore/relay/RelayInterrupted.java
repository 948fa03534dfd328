package dev.salesflow.eventstore.relay;

/// The relay cannot go on for now: database or broker is away. It starts over from its stored
/// cursor.
final class RelayInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1;

    RelayInterrupted(String message, Throwable cause) {
        super(message, cause);
    }
}
