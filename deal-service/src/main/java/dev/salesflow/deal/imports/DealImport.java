package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.mapping.ImportMapping;
import dev.salesflow.deal.history.mapping.MappingReader;
import dev.salesflow.deal.history.mapping.ReadMapping;
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
/// @param lastDeal the last deal of the file that is taken in, in the order of ids; absent before
///   the first
record DealImport(
        UUID id,
        ImportPhase phase,
        String mappingText,
        String fileName,
        String startedBy,
        Instant startedAt,
        @Nullable String lastDeal) {

    private static final String RUNNING =
            """
            select import_id, phase, mapping, file_name, started_by, started_at, last_deal
            from deal_import where import_id = $1 and state = 'RUNNING'
            """;

    /// The import, unless it has ended.
    static @Nullable DealImport running(SqlClient database, UUID id) {
        var rows = ImportDatabase.query(database, RUNNING, Tuple.of(id)).iterator();
        return rows.hasNext() ? of(rows.next()) : null;
    }

    ImportMapping mapping() {
        return switch (MappingReader.read(mappingText.getBytes(StandardCharsets.UTF_8))) {
            case ReadMapping.Valid(var mapping) -> mapping;
            case ReadMapping.Invalid(var faults) ->
                    throw new IllegalStateException("stored mapping has faults: " + faults);
        };
    }

    /// The context of all events that the import appends.
    CommandContext context() {
        return new CommandContext(id, id.toString(), startedBy, id, null, null, startedAt, null);
    }

    private static DealImport of(Row row) {
        return new DealImport(
                row.getUUID(0),
                ImportPhase.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getOffsetDateTime(5).toInstant(),
                row.getString(6));
    }
}
