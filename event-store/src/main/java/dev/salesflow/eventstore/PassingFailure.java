package dev.salesflow.eventstore;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Tells a failure that goes away by itself (database restarting, deadlock, another writer) from
/// one that does not.
public final class PassingFailure {

    /// Connection lost, resources short, deadlock and serialization, shut down by an operator
    /// (PostgreSQL appendix A).
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /// What a standby answers while the lead moves to another server.
    private static final String READ_ONLY = "25006";

    private PassingFailure() {}

    /// Whether trying again later can help.
    public static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var state = stateOf(cause);
            if (state != null) {
                return isPassing(state);
            }
            // an IOException by its type, but what cannot be read today cannot be read later
            if (cause instanceof JsonProcessingException) {
                return false;
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

    /// What the database says, from the driver itself or as the entity sessions pass it on.
    private static @Nullable String stateOf(Throwable cause) {
        return switch (cause) {
            case PgException database -> database.getSqlState();
            case SQLException database -> database.getSQLState();
            default -> null;
        };
    }

    private static boolean isPassing(String state) {
        return state.equals(READ_ONLY) || CLASSES.contains(state.substring(0, 2));
    }
}
