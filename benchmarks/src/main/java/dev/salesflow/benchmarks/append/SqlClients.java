package dev.salesflow.benchmarks.append;

import dev.salesflow.benchmarks.load.Clients;
import dev.salesflow.benchmarks.machine.Await;
import dev.salesflow.benchmarks.machine.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The script over the driver that services use, for machines without pgbench.
record SqlClients(Sql database, SqlScript script, int clients) implements BareSql {

    private static final int TEAMS_OF_A_CLIENT = 100;

    @Override
    public String name() {
        return "bare SQL";
    }

    @Override
    public double perSecond(Duration time) {
        var connections =
                Stream.generate(() -> Await.answer(database.pool().getConnection()))
                        .limit(clients)
                        .toList();
        var rate = new Clients(clients, i -> transactions(connections.get(i), i)).perSecond(time);
        connections.forEach(connection -> Await.answer(connection.close()));
        return rate;
    }

    private Supplier<Future<?>> transactions(SqlConnection connection, int number) {
        var random = new SplittableRandom(number);
        return () -> {
            var variables = new HashMap<String, Object>();
            var team = random.nextInt(TEAMS_OF_A_CLIENT);
            variables.put("stream", number * TEAMS_OF_A_CLIENT + team);
            var done = Future.<Void>succeededFuture();
            for (var statement : script.statements()) {
                done = done.compose(_ -> run(connection, statement, variables));
            }
            return done;
        };
    }

    private static Future<Void> run(
            SqlConnection connection,
            SqlScript.Statement statement,
            Map<String, Object> variables) {
        var arguments = Tuple.tuple();
        statement.variables().forEach(name -> arguments.addValue(variables.get(name)));
        return connection
                .preparedQuery(statement.sql())
                .execute(arguments)
                .map(rows -> {
                    if (statement.answersVersion()) {
                        rows.forEach(row -> variables.put("version", row.getInteger("version")));
                    }
                    return null;
                });
    }
}
