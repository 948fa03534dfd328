package dev.salesflow.deal.imports;

import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ends imports: the state is set, file and staged rows go, as they hold people's names.
@ApplicationScoped
public class ImportEnd {

    private static final String END =
            """
            update deal_import set state = $2, failure = $3, changed_at = clock_timestamp()
            where import_id = $1 and state = 'RUNNING'
            """;
    private static final String OPERATION =
            "update operation set state = $2, changed_at = clock_timestamp() where operation_id ="
                    + " $1";
    private static final String FORGET_FILE = "delete from deal_import_chunk where import_id = $1";
    private static final String FORGET_ROWS = "delete from deal_import_row where import_id = $1";

    private final ImportDatabase database;

    ImportEnd(ImportDatabase database) {
        this.database = database;
    }

    boolean done(UUID importId) {
        return end(importId, ImportState.DONE, null);
    }

    /// Gives a running import up, for a reason that whoever started it can read.
    boolean failed(UUID importId, String reason) {
        return end(importId, ImportState.FAILED, reason);
    }

    /// Stops a running import; what is in stays in. False when it had ended before.
    public boolean cancelled(UUID importId) {
        return end(importId, ImportState.CANCELLED, null);
    }

    private boolean end(UUID importId, ImportState state, @Nullable String failure) {
        return database.inTransaction(transaction -> end(transaction, importId, state, failure));
    }

    private static boolean end(
            SqlClient transaction, UUID importId, ImportState state, @Nullable String failure) {
        var end = Tuple.of(importId, state.name(), failure);
        if (ImportDatabase.query(transaction, END, end).rowCount() == 0) {
            return false;
        }
        ImportDatabase.query(transaction, OPERATION, Tuple.of(importId, state.name()));
        ImportDatabase.query(transaction, FORGET_FILE, Tuple.of(importId));
        ImportDatabase.query(transaction, FORGET_ROWS, Tuple.of(importId));
        return true;
    }
}
