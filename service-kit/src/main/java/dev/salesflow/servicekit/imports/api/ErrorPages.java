package dev.salesflow.servicekit.imports.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.imports.ImportKind;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Reads what was wrong with the rows of imports of one kind.
public record ErrorPages(ImportKind kind, StoreConnection connection) {

    private static final int SHOWN = 100;
    private static final String ERRORS =
            """
            select row, "column", value, code, detail from (
              select * from {import}_error where import_id = $1 and row > $2
              order by row fetch first $3 rows with ties) e
            order by row, number
            """;

    /// The first hundred errors of an import.
    public Uni<List<ErrorView>> first(UUID importId) {
        return connection
                .query(kind.sql(ERRORS), Tuple.of(importId, 0L, SHOWN))
                .map(rows -> errors(rows, SHOWN));
    }

    /// Errors of rows after `after`: of whole rows, so that there may be more of them than the
    /// limit by those of the last row.
    public Uni<ErrorPage> page(UUID importId, long after, int limit) {
        return connection
                .query(kind.sql(ERRORS), Tuple.of(importId, after, limit))
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
}
