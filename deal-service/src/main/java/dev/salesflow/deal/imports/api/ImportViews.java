package dev.salesflow.deal.imports.api;

import dev.salesflow.deal.imports.DealImports;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.imports.ImportPhase;
import dev.salesflow.servicekit.imports.ImportState;
import dev.salesflow.servicekit.imports.api.ErrorPage;
import dev.salesflow.servicekit.imports.api.ErrorPages;
import dev.salesflow.servicekit.imports.api.ErrorView;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads imports and their errors.
@ApplicationScoped
public class ImportViews {

    private static final String FIND =
            """
            select import_id, state, phase, failure, rows_read, deals, events, unchanged, rejected,
              started_by, started_at, changed_at
            from deal_import where import_id = $1
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
                    return new ErrorPages(DealImports.KIND, connection)
                            .first(id)
                            .map(errors -> view(row, errors));
                });
    }

    /// Errors of rows after `after`.
    Uni<ErrorPage> errors(UUID id, long after, int limit) {
        return new ErrorPages(DealImports.KIND, StoreConnection.of(pool)).page(id, after, limit);
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
                DealImports.KIND.path(id) + "/errors",
                row.getString(9),
                row.getOffsetDateTime(10).toInstant(),
                row.getOffsetDateTime(11).toInstant());
    }
}
