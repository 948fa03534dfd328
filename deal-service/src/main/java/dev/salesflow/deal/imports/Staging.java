package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.mapping.MappingReader;
import dev.salesflow.deal.history.staging.RowInterpreter;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.RunningImport;
import dev.salesflow.servicekit.imports.StoredFile;
import dev.salesflow.servicekit.rows.OpenedFile;
import dev.salesflow.servicekit.rows.ReadLimits;
import dev.salesflow.servicekit.rows.Row;
import dev.salesflow.servicekit.rows.RowReader;
import dev.salesflow.servicekit.rows.TableFile;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.function.BooleanSupplier;

/// First phase: understands each row of the file and stores it beside the others of its deal. After
/// a crash it starts over, as nothing of it is visible outside.
///
/// The number of rows read is the fence: a batch is stored only on top of the number that this
/// worker wrote itself. One that has lost its lock to another worker therefore changes nothing.
final class Staging {

    private static final String START_OVER =
            """
            update deal_import set rows_read = 0, rejected = 0, changed_at = clock_timestamp()
            where import_id = $1 and state = 'RUNNING' and phase = 'STAGING'
            """;

    /// In slices: one statement over the rows of the largest file would outlast our patience, be
    /// rolled back and be tried again for ever.
    private static final int SLICE = 100_000;

    private static final String CLEAR =
            """
            with gone as (delete from deal_import_error where import_id = $1)
            delete from deal_import_row where ctid = any (array(
              select ctid from deal_import_row where import_id = $1 limit %d))
            """
                    .formatted(SLICE);
    private static final String PROGRESS =
            """
            update deal_import
            set rows_read = $2, rejected = rejected + $3, changed_at = clock_timestamp()
            where import_id = $1 and state = 'RUNNING' and phase = 'STAGING' and rows_read = $4
            """;
    private static final String NEXT_PHASE =
            """
            update deal_import set phase = 'APPENDING', changed_at = clock_timestamp()
            where import_id = $1 and state = 'RUNNING' and phase = 'STAGING' and rows_read = $2
            """;

    /// Without statistics the planner sorts all rows for every page of the next phase.
    private static final String LEARN = "analyze deal_import_row";

    private final ImportDatabase database;
    private final RunningImport running;
    private final StagedBatch batch = new StagedBatch();
    private long rowsRead;
    private long rowsStored;

    Staging(ImportDatabase database, RunningImport running) {
        this.database = database;
        this.running = running;
    }

    /// Stages the whole file; false when it came to nothing, as the import has ended or this worker
    /// was stopped or overtaken.
    boolean run(BooleanSupplier stopping) {
        if (!startOver()) {
            return false;
        }
        var file = new StoredFile(DealImports.KIND, database, running.id());
        var mapping = MappingReader.read(running.mapping()).known();
        return switch (TableFile.open(
                file, running.fileName(), mapping.table(), ReadLimits.DEFAULT)) {
            case OpenedFile.Refused(var code, var detail) ->
                    throw new IllegalStateException(
                            "accepted file is refused: " + code + " " + detail);
            case OpenedFile.Accepted(var rows) -> {
                try (rows) {
                    yield stage(rows, new RowInterpreter(mapping, running.startedAt()), stopping);
                }
            }
        };
    }

    private boolean startOver() {
        var cleared = SLICE;
        while (cleared == SLICE) {
            cleared = database.inTransaction(this::clear);
        }
        return cleared >= 0;
    }

    /// How many rows of an earlier start were removed, -1 when the import is not to be staged.
    private int clear(SqlConnection transaction) {
        var id = Tuple.of(running.id());
        var mine = ImportDatabase.query(transaction, START_OVER, id).rowCount() == 1;
        return mine ? ImportDatabase.query(transaction, CLEAR, id).rowCount() : -1;
    }

    private boolean stage(RowReader rows, RowInterpreter interpreter, BooleanSupplier stopping) {
        for (var row = rows.next(); row != null; row = rows.next()) {
            rowsRead++;
            switch (row) {
                case Row.Broken(var error) -> batch.leaveOut(error);
                case Row.Parsed parsed -> batch.take(interpreter.interpret(parsed));
            }
            if (batch.isFull() && !store()) {
                return false;
            }
            if (stopping.getAsBoolean()) {
                return false;
            }
        }
        if (!store()) {
            return false;
        }
        database.query(LEARN, Tuple.tuple());
        return database.query(NEXT_PHASE, Tuple.of(running.id(), rowsRead)).rowCount() == 1;
    }

    private boolean store() {
        var stored = database.inTransaction(this::store);
        rowsStored = rowsRead;
        batch.clear();
        return stored;
    }

    /// Progress comes first: it locks the import, so that nothing is stored after its end.
    private boolean store(SqlConnection transaction) {
        var progress = Tuple.of(running.id(), rowsRead, batch.rejected(), rowsStored);
        if (ImportDatabase.query(transaction, PROGRESS, progress).rowCount() == 0) {
            return false;
        }
        batch.store(transaction, running.id());
        return true;
    }
}
