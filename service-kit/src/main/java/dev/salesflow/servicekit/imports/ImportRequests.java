package dev.salesflow.servicekit.imports;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StreamIds;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// Takes imports in: mapping and file are stored before the request is answered.
public record ImportRequests(ImportKind kind, ImportDatabase database) {

    private static final String PUT =
            """
            insert into {import} (import_id, request, mapping, file_name, started_by, started_at)
            values ($1, $2, $3, $4, $5, $6) on conflict (import_id) do nothing
            """;
    private static final String REQUEST = "select request from {import} where import_id = $1";
    private static final String OPERATION =
            """
            insert into operation (operation_id, kind, state, started_by, started_at, changed_at, location)
            values ($1, $5, 'RUNNING', $2, $3, $3, $4) on conflict do nothing
            """;

    /// What came of a request.
    public enum Taken {
        /// It is stored, now or when it was first sent.
        STORED,
        /// The key was used before, for another file or mapping.
        KEY_REUSED
    }

    /// The id of the import that a request starts.
    public UUID id(CommandContext context) {
        return StreamIds.created(kind.name(), context);
    }

    /// What came of a request with the same key that was stored before; empty when there was none.
    public Optional<Taken> earlier(CommandContext context) {
        var first = database.query(kind.sql(REQUEST), Tuple.of(id(context))).iterator();
        return first.hasNext() ? Optional.of(again(first.next(), context)) : Optional.empty();
    }

    /// Stores an import, for the runner to carry out. Blocks until it is safe.
    public Taken take(CommandContext context, String mapping, String fileName, Path file) {
        return database.inTransaction(t -> take(t, context, mapping, fileName, file));
    }

    private Taken take(
            SqlConnection transaction,
            CommandContext context,
            String mapping,
            String fileName,
            Path file) {
        var id = id(context);
        var now = context.now().atOffset(ZoneOffset.UTC);
        var row = Tuple.of(id, context.payloadHash(), mapping, fileName, context.actor(), now);
        if (ImportDatabase.query(transaction, kind.sql(PUT), row).rowCount() == 0) {
            var first = ImportDatabase.query(transaction, kind.sql(REQUEST), Tuple.of(id));
            return again(first.iterator().next(), context);
        }
        var operation = Tuple.of(id, context.actor(), now, kind.path(id), kind.operation());
        ImportDatabase.query(transaction, OPERATION, operation);
        try (InputStream bytes = Files.newInputStream(file)) {
            StoredFile.store(kind, transaction, id, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Taken.STORED;
    }

    private static Taken again(Row first, CommandContext context) {
        var same = first.getString(0).equals(context.payloadHash());
        return same ? Taken.STORED : Taken.KEY_REUSED;
    }
}
