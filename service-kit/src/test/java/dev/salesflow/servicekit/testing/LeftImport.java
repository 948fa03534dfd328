package dev.salesflow.servicekit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportKind;
import dev.salesflow.servicekit.imports.ImportPhase;
import dev.salesflow.servicekit.imports.RunningImport;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// An import as a process that was killed has left it in the database.
public record LeftImport(ImportKind kind, ImportDatabase database, UUID id, String mapping) {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext($2), $1)";
    private static final String IMPORT =
            """
            insert into {import}
              (import_id, request, phase, mapping, file_name, started_by, started_at)
            values ($1, 'test', $2, $3, 'h.csv', 'manager', $4)
            """;
    private static final String OPERATION =
            """
            insert into operation
              (operation_id, kind, state, started_by, started_at, changed_at, location)
            values ($1, $3, 'RUNNING', 'manager', $2, $2, '')
            """;
    private static final String CHUNK =
            "insert into {import}_chunk (import_id, number, bytes) values ($1, $2, $3)";

    /// Stores an import in a phase, with the chunks of its file, and does something to it before
    /// any runner may touch it.
    public static UUID left(
            ImportKind kind,
            ImportPhase phase,
            ImportDatabase database,
            String mapping,
            List<String> chunks,
            Consumer<LeftImport> meanwhile) {
        var left = new LeftImport(kind, database, UUID.randomUUID(), mapping);
        database.inTransaction(lock -> {
            ImportDatabase.query(lock, LOCK, Tuple.of(left.id.hashCode(), kind.name()));
            left.store(phase, chunks);
            meanwhile.accept(left);
            return left;
        });
        return left.id;
    }

    private void store(ImportPhase phase, List<String> chunks) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        database.query(kind.sql(IMPORT), Tuple.of(id, phase.name(), mapping, now));
        database.query(OPERATION, Tuple.of(id, now, kind.operation()));
        for (var number = 0; number < chunks.size(); number++) {
            var bytes = Buffer.buffer(chunks.get(number).getBytes(UTF_8));
            database.query(kind.sql(CHUNK), Tuple.of(id, number, bytes));
        }
    }

    /// The import as a worker finds it.
    public RunningImport running() {
        var running = database.inTransaction(lock -> RunningImport.find(lock, kind, id));
        if (running == null) {
            throw new AssertionError("the import has ended");
        }
        return running;
    }

    /// How many rows of a table are of the import.
    public long count(String table) {
        return count(database, table, id);
    }

    /// How many rows of a table are of an import.
    public static long count(ImportDatabase database, String table, UUID id) {
        var sql = "select count(*) from " + table + " where import_id = $1";
        return database.query(sql, Tuple.of(id)).iterator().next().getLong(0);
    }
}
