package dev.salesflow.benchmarks.machine;

import dev.salesflow.localstack.postgres.Database;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import org.flywaydb.core.Flyway;

/// One database, asked from the measuring thread or through the pool that services use as well.
public final class Sql {

    private final Database database;
    private final Pool pool;

    Sql(Vertx vertx, Database database, int connections) {
        this.database = database;
        var options =
                new PgConnectOptions()
                        .setHost(database.host())
                        .setPort(database.port())
                        .setDatabase(database.name())
                        .setUser(database.username())
                        .setPassword(database.password())
                        .setCachePreparedStatements(true);
        this.pool =
                PgBuilder.pool()
                        .with(new PoolOptions().setMaxSize(connections))
                        .connectingTo(options)
                        .using(vertx)
                        .build();
    }

    /// Where it is.
    public Database database() {
        return database;
    }

    /// The pool itself, for code under measurement.
    public Pool pool() {
        return pool;
    }

    /// Makes the tables of the event store.
    public Sql withEventStore() {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("classpath:db/event-store")
                .load()
                .migrate();
        return this;
    }

    /// All rows of a statement with `$1` … parameters.
    public RowSet<Row> rows(String sql, Object... arguments) {
        return Await.answer(pool.preparedQuery(sql).execute(Tuple.from(arguments)));
    }

    /// The one number that a statement answers.
    public long number(String sql, Object... arguments) {
        return rows(sql, arguments).iterator().next().getLong(0);
    }

    /// Brings the planner's statistics up, as the server does by itself within a minute.
    public void analyze() {
        execute("analyze");
    }

    /// Runs statements without parameters.
    public void execute(String script) {
        Await.answer(pool.query(script).execute());
    }
}
