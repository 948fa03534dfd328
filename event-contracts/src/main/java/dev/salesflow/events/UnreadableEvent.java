package dev.salesflow.events;

/// A stored or received event that today's code cannot read: unknown type, or a payload that does
/// not fit its type.
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message what was found
    public UnreadableEvent(String message) {
        super(message);
    }

    /// @param message what was found
    /// @param cause the reader's own complaint
    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
