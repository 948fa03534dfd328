package dev.salesflow.deal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.deal.history.Mappings;
import dev.salesflow.deal.history.rows.Row;
import dev.salesflow.deal.history.staging.Interpreted;
import dev.salesflow.deal.history.staging.RowInterpreter;
import dev.salesflow.deal.history.staging.StagedRowJson;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// An import as a process that was killed has left it in the database.
record StoredImport(ImportDatabase database, UUID id, String mapping) {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('deal-import'), $1)";
    private static final String IMPORT =
            """
            insert into deal_import
              (import_id, request, phase, mapping, file_name, started_by, started_at)
            values ($1, 'test', $2, $3, 'h.csv', 'manager', $4)
            """;
    private static final String OPERATION =
            """
            insert into operation
              (operation_id, kind, state, started_by, started_at, changed_at, location)
            values ($1, 'DEAL_IMPORT', 'RUNNING', 'manager', $2, $2, '')
            """;
    private static final String CHUNK =
            "insert into deal_import_chunk (import_id, number, bytes) values ($1, $2, $3)";
    private static final String STAGED =
            "insert into deal_import_row (import_id, deal, row, staged) values ($1, $2, $3, $4)";

    /// Stores an import in a phase, with the chunks of its file, and does something to it before
    /// any runner may touch it.
    static UUID left(
            ImportPhase phase,
            ImportDatabase database,
            String mapping,
            List<String> chunks,
            Consumer<StoredImport> meanwhile) {
        var left = new StoredImport(database, UUID.randomUUID(), mapping);
        database.inTransaction(lock -> {
            ImportDatabase.query(lock, LOCK, Tuple.of(left.id.hashCode()));
            left.store(phase, chunks);
            meanwhile.accept(left);
            return left;
        });
        return left.id;
    }

    private void store(ImportPhase phase, List<String> chunks) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        database.query(IMPORT, Tuple.of(id, phase.name(), mapping, now));
        database.query(OPERATION, Tuple.of(id, now));
        for (var number = 0; number < chunks.size(); number++) {
            var bytes = Buffer.buffer(chunks.get(number).getBytes(UTF_8));
            database.query(CHUNK, Tuple.of(id, number, bytes));
        }
    }

    /// Adds a row as staging has understood it.
    void stage(long number, String deal, String step, String at) {
        var values =
                Map.of("deal", deal, "step", step, "at", at, "seller", "Wang Wei", "amount", "");
        var interpreter = new RowInterpreter(Mappings.valid(mapping), Instant.now());
        if (!(interpreter.interpret(new Row.Parsed(number, values))
                instanceof Interpreted.Staged(var row))) {
            throw new AssertionError("the row is not understood");
        }
        database.query(STAGED, Tuple.of(id, deal, number, StagedRowJson.write(row)));
    }

    DealImport running() {
        var running = database.inTransaction(transaction -> DealImport.running(transaction, id));
        if (running == null) {
            throw new AssertionError("the import has ended");
        }
        return running;
    }

    long count(String table) {
        return count(database, table, id);
    }

    static long count(ImportDatabase database, String table, UUID id) {
        var sql = "select count(*) from " + table + " where import_id = $1";
        return database.query(sql, Tuple.of(id)).iterator().next().getLong(0);
    }
}
