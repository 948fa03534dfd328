package dev.salesflow.deal.imports;

import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/// Ends imports: the state is set, file and staged rows go, as they hold people's names.
@ApplicationScoped
public class ImportEnd {

    private static final String END =
            """
            update deal_import set state = $2, changed_at = clock_timestamp()
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
        return end(importId, ImportState.DONE);
    }

    /// Stops a running import; what is in stays in. False when it had ended before.
    public boolean cancelled(UUID importId) {
        return end(importId, ImportState.CANCELLED);
    }

    private boolean end(UUID importId, ImportState state) {
        return database.inTransaction(transaction -> end(transaction, importId, state));
    }

    private static boolean end(SqlClient transaction, UUID importId, ImportState state) {
        var ended = ImportDatabase.query(transaction, END, Tuple.of(importId, state.name()));
        if (ended.rowCount() == 0) {
            return false;
        }
        ImportDatabase.query(transaction, OPERATION, Tuple.of(importId, state.name()));
        ImportDatabase.query(transaction, FORGET_FILE, Tuple.of(importId));
        ImportDatabase.query(transaction, FORGET_ROWS, Tuple.of(importId));
        return true;
    }
}
