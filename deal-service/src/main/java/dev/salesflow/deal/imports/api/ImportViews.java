package dev.salesflow.deal.imports.api;

import dev.salesflow.deal.imports.ImportPhase;
import dev.salesflow.deal.imports.ImportState;
import dev.salesflow.deal.imports.api.ImportView.ErrorPage;
import dev.salesflow.deal.imports.api.ImportView.ErrorView;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.access.Access;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Reads imports and their errors.
@ApplicationScoped
public class ImportViews {

    private static final int SHOWN = 100;
    private static final String FIND =
            """
            select import_id, state, phase, failure, rows_read, deals, events, unchanged, rejected,
              started_by, started_at, changed_at
            from deal_import where import_id = $1
            """;
    private static final String ERRORS =
            """
            select row, "column", value, code, detail from (
              select * from deal_import_error where import_id = $1 and row > $2
              order by row fetch first $3 rows with ties) e
            order by row, number
            """;

    private final Pool pool;

    ImportViews(Pool pool) {
        this.pool = pool;
    }

    /// The import with its first errors; fails with the 404 problem when there is none.
    Uni<ImportView> find(UUID id) {
        var connection = StoreConnection.of(pool);
        return connection
                .query(FIND, Tuple.of(id))
                .chain(rows -> {
                    if (rows.size() == 0) {
                        throw Access.notFound();
                    }
                    var row = rows.iterator().next();
                    return connection
                            .query(ERRORS, Tuple.of(id, 0L, SHOWN))
                            .map(errors -> view(row, errors(errors, SHOWN)));
                });
    }

    /// Errors of rows after `after`: of whole rows, so that there may be more of them than the
    /// limit by those of the last row.
    Uni<ErrorPage> errors(UUID id, long after, int limit) {
        return StoreConnection.of(pool)
                .query(ERRORS, Tuple.of(id, after, limit))
                .map(rows -> {
                    var errors = errors(rows, Integer.MAX_VALUE);
                    var more = errors.size() >= limit;
                    return new ErrorPage(errors, more ? errors.getLast().row() : null);
                });
    }

    private static List<ErrorView> errors(RowSet<Row> rows, int most) {
        return StreamSupport.stream(rows.spliterator(), false)
                .limit(most)
                .map(row ->
                        new ErrorView(
                                row.getLong(0),
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)))
                .toList();
    }

    private static ImportView view(Row row, List<ErrorView> errors) {
        var id = row.getUUID(0);
        var state = ImportState.valueOf(row.getString(1));
        return new ImportView(
                id,
                state,
                state == ImportState.RUNNING ? ImportPhase.valueOf(row.getString(2)) : null,
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                errors,
                "/api/v1/deal-imports/" + id + "/errors",
                row.getString(9),
                row.getOffsetDateTime(10).toInstant(),
                row.getOffsetDateTime(11).toInstant());
    }
}
