package dev.salesflow.benchmarks.append;

import dev.salesflow.benchmarks.machine.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/// The SQL of a command without the service around it.
interface BareSql {

    /// Who sends it, as the table of figures calls it.
    String name();

    /// Transactions per second over a time.
    double perSecond(Duration time) throws IOException, InterruptedException;

    /// Forms teams in a database that lead-service has prepared and lets so many clients change
    /// them, as pgbench where it is installed.
    static BareSql on(Sql database, int clients) {
        database.execute(resource("form-teams.sql"));
        var script = resource("change-team.sql");
        return PgBench.find()
                .<BareSql>map(program -> new PgBench(program, database.database(), script, clients))
                .orElseGet(() -> new SqlClients(database, SqlScript.parse(script), clients));
    }

    private static String resource(String name) {
        try (InputStream in = BareSql.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
