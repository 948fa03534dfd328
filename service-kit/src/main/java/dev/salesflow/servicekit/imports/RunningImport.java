package dev.salesflow.servicekit.imports;

import dev.salesflow.eventstore.CommandContext;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One running import as it stands in the database.
///
/// @param place how far it has come: the last thing of the file that is taken in, as the kind's
///   column of that name says; absent before the first
public record RunningImport(
        UUID id,
        ImportPhase phase,
        String mappingText,
        String fileName,
        String startedBy,
        Instant startedAt,
        @Nullable String place) {

    private static final String RUNNING =
            """
            select import_id, phase, mapping, file_name, started_by, started_at, {place}::text
            from {import} where import_id = $1 and state = 'RUNNING'
            """;

    /// The import, unless it has ended.
    public static @Nullable RunningImport find(SqlClient database, ImportKind kind, UUID id) {
        var rows = ImportDatabase.query(database, kind.sql(RUNNING), Tuple.of(id)).iterator();
        return rows.hasNext() ? of(rows.next()) : null;
    }

    /// The mapping as it was sent, in UTF-8.
    public byte[] mapping() {
        return mappingText.getBytes(StandardCharsets.UTF_8);
    }

    /// The context of all events that the import appends.
    public CommandContext context() {
        return new CommandContext(id, id.toString(), startedBy, id, null, null, startedAt, null);
    }

    private static RunningImport of(Row row) {
        return new RunningImport(
                row.getUUID(0),
                ImportPhase.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getOffsetDateTime(5).toInstant(),
                row.getString(6));
    }
}
