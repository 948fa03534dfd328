package dev.salesflow.localstack.child;

/// A part of the stack could not be started; the message says which, why and what to do.
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
