package dev.salesflow.eventstore;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// Tells a failure that goes away by itself (database restarting, deadlock, another writer) from
/// one that does not.
public final class PassingFailure {

    /// Connection lost, resources short, deadlock and serialization, shut down by an operator
    /// (PostgreSQL appendix A).
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private PassingFailure() {}

    /// Whether trying again later can help.
    public static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException database && database.getSqlState() != null) {
                return CLASSES.contains(database.getSqlState().substring(0, 2));
            }
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof ConcurrentAppend
                    || cause instanceof VertxException) {
                return true;
            }
        }
        return false;
    }
}
