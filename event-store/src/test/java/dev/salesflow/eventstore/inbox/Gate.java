package dev.salesflow.eventstore.inbox;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoreDatabase;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/// Holds transactions up in the database in the middle of their effect, until it is opened.
final class Gate implements AutoCloseable {

    private static final String CLOSE = "select pg_advisory_lock(7)";
    private static final String OPEN = "select pg_advisory_unlock_all()";
    private static final String PASS = "select 1 from pg_advisory_xact_lock_shared(7)";
    private static final String WAITING =
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """;

    private final StoreDatabase database;
    private final SqlConnection connection;

    private Gate(StoreDatabase database) {
        this.database = database;
        this.connection = Await.answer(database.pool().getConnection());
    }

    static Gate closed(StoreDatabase database) {
        var gate = new Gate(database);
        Await.answer(gate.connection.query(CLOSE).execute());
        return gate;
    }

    /// The effect, with the gate before it.
    <T> InboxEffect<T> before(InboxEffect<T> effect) {
        return (session, received) ->
                StoreConnection.of(session)
                        .query(PASS, Tuple.tuple())
                        .chain(() -> effect.apply(session, received));
    }

    /// Transactions of the database that wait for a lock now, this one or another.
    long waiting() {
        return database.number(WAITING);
    }

    void open() {
        Await.answer(connection.query(OPEN).execute());
    }

    @Override
    public void close() {
        open();
        Await.answer(connection.close());
    }
}
