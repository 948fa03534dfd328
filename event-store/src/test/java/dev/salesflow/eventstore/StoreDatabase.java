package dev.salesflow.eventstore;

import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.postgres.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;

/// A fresh PostgreSQL database with the store's tables, and clients like those of a service.
public final class StoreDatabase implements AutoCloseable {

    /// The application name of all sessions but those of [#newSessions].
    public static final String POOLED = "pooled";

    private static final int POOL_SIZE = 24;

    private final Vertx vertx = Vertx.vertx();
    private final List<AutoCloseable> clients = new ArrayList<>();
    private final Database database;
    private final Pool pool;

    static {
        // the library below Uni sets itself up on first use and fails when two threads are first
        Await.answer(Uni.createFrom().voidItem());
    }

    private StoreDatabase(Database database) {
        this.database = database;
        this.pool = newPool(POOL_SIZE);
    }

    /// Makes a database of its own on the shared stack and applies the store's migrations.
    public static StoreDatabase create() {
        var name = "store_" + UUID.randomUUID().toString().replace("-", "");
        var database = Stack.shared().createDatabase(name);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("classpath:db/event-store")
                .load()
                .migrate();
        return new StoreDatabase(database);
    }

    public String name() {
        return database.name();
    }

    /// The pool that the test itself uses.
    public Pool pool() {
        return pool;
    }

    public StoreConnection store() {
        return StoreConnection.of(pool);
    }

    /// One more pool, as a process of its own would have.
    public Pool newPool(int size) {
        var options =
                new PgConnectOptions()
                        .setHost(database.host())
                        .setPort(database.port())
                        .setDatabase(database.name())
                        .setUser(database.username())
                        .setPassword(database.password())
                        .setCachePreparedStatements(true)
                        .addProperty("application_name", POOLED);
        var client =
                PgBuilder.pool()
                        .with(new PoolOptions().setMaxSize(size).setShared(false))
                        .connectingTo(options)
                        .using(vertx)
                        .build();
        clients.add(() -> Await.answer(client.close()));
        return client;
    }

    /// Entity sessions as Hibernate Reactive gives them to a service, without entities.
    public Mutiny.SessionFactory newSessions() {
        var configuration =
                new Configuration()
                        .setProperty("hibernate.connection.url", database.reactiveUrl())
                        .setProperty("hibernate.connection.username", database.username())
                        .setProperty("hibernate.connection.password", database.password())
                        .setProperty("hibernate.connection.pool_size", "16")
                        .setProperty(
                                "hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
        var registry =
                new ReactiveServiceRegistryBuilder()
                        .applySettings(configuration.getProperties())
                        .build();
        var sessions =
                configuration.buildSessionFactory(registry).unwrap(Mutiny.SessionFactory.class);
        clients.add(sessions);
        return sessions;
    }

    /// Commands as a process of their own would carry them out; they wake no relay.
    public Commands newCommands() {
        return new Commands(newSessions(), () -> {});
    }

    /// The rows of a statement.
    public List<Row> rows(String sql, Object... arguments) {
        var rows = new ArrayList<Row>();
        Await.answer(pool.preparedQuery(sql).execute(Tuple.from(arguments))).forEach(rows::add);
        return rows;
    }

    /// The one number that a statement answers.
    public long number(String sql, Object... arguments) {
        return rows(sql, arguments).getFirst().getLong(0);
    }

    /// Runs statements without parameters.
    public void execute(String sql) {
        Await.answer(pool.query(sql).execute());
    }

    @Override
    public void close() throws Exception {
        for (var client : clients.reversed()) {
            client.close();
        }
        Await.answer(vertx.close());
    }
}
