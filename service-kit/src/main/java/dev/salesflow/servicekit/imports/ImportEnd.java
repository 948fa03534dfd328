package dev.salesflow.servicekit.imports;

import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ends imports: the state is set, file and staged rows go, as they hold people's names.
public record ImportEnd(ImportKind kind, ImportDatabase database) {

    private static final String END =
            """
            update {import} set state = $2, failure = $3, changed_at = clock_timestamp()
            where import_id = $1 and state = 'RUNNING'
            """;
    private static final String OPERATION =
            "update operation set state = $2, changed_at = clock_timestamp() where operation_id ="
                    + " $1";
    private static final String FORGET_FILE = "delete from {import}_chunk where import_id = $1";
    private static final String FORGET_ROWS = "delete from {import}_row where import_id = $1";

    /// Ends an import that is in and published.
    public boolean done(UUID importId) {
        return end(importId, ImportState.DONE, null);
    }

    /// Gives a running import up, for a reason that whoever started it can read.
    public boolean failed(UUID importId, String reason) {
        return end(importId, ImportState.FAILED, reason);
    }

    /// Stops a running import; what is in stays in. False when it had ended before.
    public boolean cancelled(UUID importId) {
        return end(importId, ImportState.CANCELLED, null);
    }

    private boolean end(UUID importId, ImportState state, @Nullable String failure) {
        return database.inTransaction(transaction -> end(transaction, importId, state, failure));
    }

    private boolean end(
            SqlClient transaction, UUID importId, ImportState state, @Nullable String failure) {
        var end = Tuple.of(importId, state.name(), failure);
        if (ImportDatabase.query(transaction, kind.sql(END), end).rowCount() == 0) {
            return false;
        }
        ImportDatabase.query(transaction, OPERATION, Tuple.of(importId, state.name()));
        ImportDatabase.query(transaction, kind.sql(FORGET_FILE), Tuple.of(importId));
        ImportDatabase.query(transaction, kind.sql(FORGET_ROWS), Tuple.of(importId));
        return true;
    }
}
