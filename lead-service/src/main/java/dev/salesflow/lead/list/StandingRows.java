package dev.salesflow.lead.list;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Rows of which a lead has several over time, and of which the newest one stands.
public final class StandingRows {

    private StandingRows() {}

    /// Adds rows in the order of time, each in the place of the one before.
    ///
    /// @param replace the statement by which no row of the lead, `$1`, stands any more
    public static Uni<Void> add(
            Mutiny.StatelessSession session, UUID leadId, String replace, List<?> rows) {
        var connection = StoreConnection.of(session);
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row ->
                        connection
                                .query(replace, Tuple.of(leadId))
                                .chain(() -> session.insert(row)))
                .onItem()
                .ignoreAsUni();
    }
}
