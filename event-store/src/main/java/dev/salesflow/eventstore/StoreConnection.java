package dev.salesflow.eventstore;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinyStatelessSessionImpl;
import org.hibernate.reactive.pool.impl.SqlClientConnection;

/// A database connection on which native SQL runs, inside whatever transaction is open on it.
@FunctionalInterface
public interface StoreConnection {

    /// Runs one prepared statement (`$1` … parameters); one at a time, as the connection is not
    /// shared.
    Uni<RowSet<Row>> query(String sql, Tuple arguments);

    /// The connection beneath an entity session, so that events and views share its transaction.
    static StoreConnection of(Mutiny.StatelessSession session) {
        var connection =
                (SqlClientConnection)
                        ((MutinyStatelessSessionImpl) session).getReactiveConnection();
        return (sql, arguments) ->
                Uni.createFrom().completionStage(() -> connection.preparedQuery(sql, arguments));
    }

    /// A plain connection or pool of the driver.
    static StoreConnection of(SqlClient client) {
        return (sql, arguments) ->
                Uni.createFrom()
                        .completionStage(() ->
                                client.preparedQuery(sql).execute(arguments).toCompletionStage());
    }
}
