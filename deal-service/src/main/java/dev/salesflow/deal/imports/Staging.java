package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.RowError;
import dev.salesflow.deal.history.rows.HistoryFile;
import dev.salesflow.deal.history.rows.OpenedFile;
import dev.salesflow.deal.history.rows.ReadLimits;
import dev.salesflow.deal.history.rows.Row;
import dev.salesflow.deal.history.rows.RowReader;
import dev.salesflow.deal.history.staging.Interpreted;
import dev.salesflow.deal.history.staging.RowInterpreter;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.deal.history.staging.StagedRowJson;

import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// First phase: understands each row of the file and stores it beside the others of its deal. After
/// a crash it starts over, as nothing of it is visible outside.
final class Staging {

    private static final int BATCH = 4_000;
    private static final String CLEAR =
            "with gone as (delete from deal_import_error where import_id = $1) delete from"
                    + " deal_import_row where import_id = $1";
    private static final String RESET =
            "update deal_import set rows_read = 0, rejected = 0 where import_id = $1 and state ="
                    + " 'RUNNING'";
    private static final String STAGE =
            """
            insert into deal_import_row (import_id, deal, row, staged)
            select $1, r.* from unnest($2::text[], $3::bigint[], $4::text[]) as r
            """;
    private static final String PROGRESS =
            """
            update deal_import set rows_read = $2, rejected = rejected + $3, changed_at = clock_timestamp()
            where import_id = $1 and state = 'RUNNING'
            """;
    private static final String NEXT_PHASE =
            "update deal_import set phase = 'APPENDING' where import_id = $1 and state = 'RUNNING'";

    private final ImportDatabase database;
    private final DealImport running;
    private final List<StagedRow> staged = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private long rowsRead;

    Staging(ImportDatabase database, DealImport running) {
        this.database = database;
        this.running = running;
    }

    /// Stages the whole file; false when the import was cancelled in between.
    boolean run(Supplier<Boolean> stopping) {
        database.inTransaction(transaction -> {
            ImportDatabase.query(transaction, CLEAR, Tuple.of(running.id()));
            return ImportDatabase.query(transaction, RESET, Tuple.of(running.id()));
        });
        var file = new StoredFile(database, running.id());
        var mapping = running.mapping();
        return switch (HistoryFile.open(file, running.fileName(), mapping, ReadLimits.DEFAULT)) {
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

    private boolean stage(RowReader rows, RowInterpreter interpreter, Supplier<Boolean> stopping) {
        for (var row = rows.next(); row != null; row = rows.next()) {
            rowsRead++;
            switch (row) {
                case Row.Broken(var error) -> errors.add(error);
                case Row.Parsed parsed -> take(interpreter.interpret(parsed));
            }
            if (staged.size() + errors.size() >= BATCH && !flush()) {
                return false;
            }
            if (stopping.get()) {
                return false;
            }
        }
        return flush() && database.query(NEXT_PHASE, Tuple.of(running.id())).rowCount() == 1;
    }

    private void take(Interpreted interpreted) {
        switch (interpreted) {
            case Interpreted.Staged(var row) -> staged.add(row);
            case Interpreted.Rejected(var faults) -> errors.addAll(faults);
            case Interpreted.Ignored() -> {}
        }
    }

    private boolean flush() {
        var counted = database.inTransaction(this::flush);
        staged.clear();
        errors.clear();
        return counted == 1;
    }

    private int flush(SqlConnection transaction) {
        UUID id = running.id();
        ImportDatabase.query(
                transaction,
                STAGE,
                Tuple.of(
                        id,
                        staged.stream().map(StagedRow::deal).toArray(String[]::new),
                        staged.stream().map(StagedRow::row).toArray(Long[]::new),
                        staged.stream().map(StagedRowJson::write).toArray(String[]::new)));
        ImportErrors.store(transaction, id, errors);
        var progress = Tuple.of(id, rowsRead, ImportErrors.rows(errors));
        return ImportDatabase.query(transaction, PROGRESS, progress).rowCount();
    }
}
