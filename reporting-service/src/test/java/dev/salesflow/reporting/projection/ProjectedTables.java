package dev.salesflow.reporting.projection;

import dev.salesflow.events.EventJson;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.postgres.Database;
import dev.salesflow.reporting.delivery.Fact;
import dev.salesflow.reporting.delivery.Processes;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.flywaydb.core.Flyway;

/// The projection's tables in one schema, filled by a test or by the service under test.
public final class ProjectedTables implements AutoCloseable {

    private static final int BATCH = 40;

    private final Vertx vertx = Vertx.vertx();
    private final Database database;
    private final Pool pool;

    private ProjectedTables(Database database, String schema) {
        this.database = database;
        this.pool =
                PgBuilder.pool()
                        .connectingTo(
                                new PgConnectOptions()
                                        .setHost(database.host())
                                        .setPort(database.port())
                                        .setDatabase(database.name())
                                        .setUser(database.username())
                                        .setPassword(database.password())
                                        .setCachePreparedStatements(true)
                                        .addProperty("search_path", schema))
                        .using(vertx)
                        .build();
    }

    /// Empty tables in a database of their own.
    public static ProjectedTables create() {
        var name = "reporting_" + UUID.randomUUID().toString().substring(0, 8);
        var database = Stack.shared().createDatabase(name);
        Flyway.configure(ProjectedTables.class.getClassLoader())
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("db/event-store", "db/service-kit", "db/migration")
                .load()
                .migrate();
        return new ProjectedTables(database, "public");
    }

    /// The tables of the service under test.
    public static ProjectedTables ofService(String databaseName) {
        return new ProjectedTables(Stack.shared().postgres().database(databaseName), "public");
    }

    /// Empty tables beside these, with the same processes.
    public ProjectedTables emptyCopy() {
        var schema = "copy_" + UUID.randomUUID().toString().substring(0, 8);
        execute("create schema " + schema);
        for (var table : List.of("deal", "deal_move", "deal_attributes", "process_design")) {
            execute(
                    "create table %s.%s (like public.%s including all)"
                            .formatted(schema, table, table));
        }
        execute(
                "insert into %s.process_design select * from public.process_design"
                        .formatted(schema));
        return new ProjectedTables(database, schema);
    }

    public Pool pool() {
        return pool;
    }

    /// Makes a process known, with the stages of random deals.
    public void publish(String process) {
        execute(
                """
                insert into process_design values ('%s', 1, '%s', '%s', '%s')
                """
                        .formatted(process, process, process, EventJson.write(Processes.STAGES)));
    }

    /// Projects the facts in batches of forty, as if Kafka had brought them in this order.
    public void apply(List<Fact> facts) {
        for (var from = 0; from < facts.size(); from += BATCH) {
            var batch = facts.subList(from, Math.min(facts.size(), from + BATCH));
            take(batch.stream().map(Fact::fromKafka).toList());
        }
    }

    /// Projects one batch.
    public void take(List<ConsumerRecord<String, byte[]>> batch) {
        var events = batch.stream().map(ReceivedEvent::of).toList();
        Await.answer(
                pool.withTransaction(connection ->
                        Future.fromCompletionStage(
                                DealProjection.apply(StoreConnection.of(connection), events)
                                        .subscribeAsCompletionStage())));
    }

    /// The rows of a query.
    public List<Row> rows(String sql, Object... arguments) {
        var rows = new ArrayList<Row>();
        Await.answer(pool.preparedQuery(sql).execute(Tuple.from(arguments))).forEach(rows::add);
        return rows;
    }

    /// Everything that is projected of these deals, as text, in order of deal and version.
    public List<String> projected(List<UUID> deals) {
        var rows = new ArrayList<String>();
        for (var table :
                List.of(
                        "select deal_id, 0 version, process_key, observed_from from deal",
                        "select * from deal_move",
                        "select * from deal_attributes")) {
            rows(
                            "select to_jsonb(t)::text from (%s) t where deal_id = any($1)"
                                            .formatted(table)
                                    + " order by deal_id, version",
                            (Object) deals.toArray(UUID[]::new))
                    .forEach(row -> rows.add(row.getString(0)));
        }
        return rows;
    }

    public void execute(String sql) {
        Await.answer(pool.query(sql).execute());
    }

    @Override
    public void close() {
        Await.answer(pool.close());
        Await.answer(vertx.close());
    }
}
