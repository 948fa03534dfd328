package dev.salesflow.lead.imports.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.imports.LeadImports;
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

/// Reads imports of leads and their errors.
@ApplicationScoped
class LeadImportViews {

    private static final String FIND =
            """
            select import_id, state, phase, failure, rows_read, leads, events, duplicates, rejected,
              unchanged, started_by, started_at, changed_at
            from lead_import where import_id = $1
            """;
    private final Pool pool;

    LeadImportViews(Pool pool) {
        this.pool = pool;
    }

    /// The import with its first errors; fails with the 404 problem when there is none.
    Uni<LeadImportView> find(UUID id) {
        var connection = StoreConnection.of(pool);
        return connection
                .query(FIND, Tuple.of(id))
                .chain(rows -> {
                    if (rows.size() == 0) {
                        throw Access.notFound();
                    }
                    var row = rows.iterator().next();
                    return new ErrorPages(LeadImports.KIND, connection)
                            .first(id)
                            .map(errors -> view(row, errors));
                });
    }

    /// Errors of rows after `after`.
    Uni<ErrorPage> errors(UUID id, long after, int limit) {
        return new ErrorPages(LeadImports.KIND, StoreConnection.of(pool)).page(id, after, limit);
    }

    private static LeadImportView view(Row row, List<ErrorView> errors) {
        var id = row.getUUID(0);
        var state = ImportState.valueOf(row.getString(1));
        return new LeadImportView(
                id,
                state,
                state == ImportState.RUNNING ? ImportPhase.valueOf(row.getString(2)) : null,
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                errors,
                LeadImports.KIND.path(id) + "/errors",
                row.getString(10),
                row.getOffsetDateTime(11).toInstant(),
                row.getOffsetDateTime(12).toInstant());
    }
}
