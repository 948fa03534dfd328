package dev.salesflow.lead.imports;

import dev.salesflow.lead.imports.mapping.LeadMapping;
import dev.salesflow.lead.imports.mapping.LeadMappingReader;
import dev.salesflow.lead.imports.reading.LeadRowReader;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportErrors;
import dev.salesflow.servicekit.imports.RunningImport;
import dev.salesflow.servicekit.imports.StoredFile;
import dev.salesflow.servicekit.rows.OpenedFile;
import dev.salesflow.servicekit.rows.ReadLimits;
import dev.salesflow.servicekit.rows.Row;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.rows.RowReader;
import dev.salesflow.servicekit.rows.TableFile;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Reads the file and takes its leads in, batch by batch. Events, list rows, people, keys, errors
/// and progress of a batch are one transaction, so that a crash repeats or completes a batch, never
/// half of it. After a crash the rows that are in are read over.
///
/// The number of rows read is the fence: a batch is stored only on top of the number that this
/// worker knows. One that has lost its lock to another worker therefore changes nothing.
final class Appending {

    private static final String MINE =
            """
            select from lead_import where import_id = $1 and state = 'RUNNING'
              and phase = 'APPENDING' and rows_read = $2 for update
            """;
    private static final String PROGRESS =
            """
            update lead_import set rows_read = $2, leads = leads + $3, events = events + $4,
              unchanged = unchanged + $5, duplicates = duplicates + $6, rejected = rejected + $7,
              changed_at = clock_timestamp(),
              last_xid = case when $4 > 0 then pg_current_xact_id() else last_xid end
            where import_id = $1
            """;
    private static final String NEXT_PHASE =
            """
            update lead_import set phase = 'PUBLISHING', changed_at = clock_timestamp()
            where import_id = $1 and state = 'RUNNING' and phase = 'APPENDING' and rows_read = $2
            """;

    private final ImportDatabase database;
    private final RunningImport running;
    private final Predicate<String> emails;
    private final LeadMapping mapping;
    private final Batch batch;
    private long rowsRead;
    private long rowsStored;

    /// A worker.
    ///
    /// @param emails whether capture takes a text as an e-mail address
    Appending(ImportDatabase database, RunningImport running, Predicate<String> emails) {
        this.database = database;
        this.running = running;
        this.emails = emails;
        this.mapping = LeadMappingReader.read(running.mapping()).known();
        this.batch = new Batch(mapping);
        this.rowsStored = running.place() == null ? 0 : Long.parseLong(running.place());
    }

    /// Takes in all leads behind the rows that are in; false when it came to nothing, as the import
    /// has ended or this worker was stopped or overtaken.
    boolean run(BooleanSupplier stopping) {
        var file = new StoredFile(LeadImports.KIND, database, running.id());
        var limits = ReadLimits.DEFAULT;
        return switch (TableFile.open(file, running.fileName(), mapping.table(), limits)) {
            case OpenedFile.Refused(var code, var detail) ->
                    throw new IllegalStateException(
                            "accepted file is refused: " + code + " " + detail);
            case OpenedFile.Accepted(var rows) -> {
                try (rows) {
                    yield append(rows, stopping);
                }
            }
        };
    }

    private boolean append(RowReader rows, BooleanSupplier stopping) {
        var reader = new LeadRowReader(mapping, running.startedBy(), running.startedAt(), emails);
        for (var row = rows.next(); row != null; row = rows.next()) {
            rowsRead++;
            if (rowsRead <= rowsStored) {
                continue;
            }
            switch (row) {
                case Row.Broken broken -> batch.leaveOut(broken);
                case Row.Parsed parsed -> batch.take(reader.read(parsed));
            }
            if (batch.isFull() && !store()) {
                return false;
            }
            if (stopping.getAsBoolean()) {
                return false;
            }
        }
        return store()
                && database.query(NEXT_PHASE, Tuple.of(running.id(), rowsRead)).rowCount() == 1;
    }

    private boolean store() {
        var stored = database.inTransaction(this::store);
        rowsStored = rowsRead;
        batch.clear();
        return stored;
    }

    private boolean store(SqlConnection transaction) {
        var mine = Tuple.of(running.id(), rowsStored);
        if (ImportDatabase.query(transaction, MINE, mine).size() == 0) {
            return false;
        }
        var known = KnownLeads.lookUp(transaction, running.id(), batch.leads());
        var sifted = new Sieve(mapping, known).sift(batch.leads());
        var events = new TakingIn(running, transaction).store(sifted);
        var errors = new ArrayList<RowError>(batch.errors());
        errors.addAll(sifted.duplicates());
        ImportErrors.store(LeadImports.KIND, transaction, running.id(), errors);
        var progress =
                Tuple.of(
                        running.id(),
                        rowsRead,
                        (long) sifted.fresh().size(),
                        (long) events,
                        (long) sifted.unchanged().size(),
                        (long) sifted.duplicates().size(),
                        batch.rejected());
        ImportDatabase.query(transaction, PROGRESS, progress);
        return true;
    }
}
