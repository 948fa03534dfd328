package dev.salesflow.benchmarks.append;

import dev.salesflow.benchmarks.Benchmark;
import dev.salesflow.benchmarks.Figure;
import dev.salesflow.benchmarks.load.Clients;
import dev.salesflow.benchmarks.load.Comparison;
import dev.salesflow.benchmarks.load.ServiceClient;
import dev.salesflow.benchmarks.machine.Await;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Launch;
import dev.salesflow.localstack.ports.Part;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A command that appends one event: through lead-service with identity, access, rules and
/// publishing, against its bare SQL.
public final class OneEventOverHttp implements Benchmark {

    private static final int CLIENTS = 16;

    /// Each client changes its teams in turn, so that streams stay short and clients never meet.
    private static final int TEAMS_OF_A_CLIENT = 100;

    private static final String BARE = "lead_bare";

    /// The compiler shares two processors with the load, so that compiling takes its time: turns go
    /// on until two in a row bring no gain of a twentieth.
    private static final int MOST_WARM_UP_TURNS = 24;

    private static final double GAIN = 1.05;
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int TURNS = 3;
    private static final double SHARE = 0.5;

    @Override
    public String name() {
        return "append-http";
    }

    @Override
    public String question() {
        return "one-event commands over HTTP, against the same SQL without a service";
    }

    @Override
    public List<Figure> run(Installation installation) throws Exception {
        var sql = bareSql(installation);
        try (var service = installation.start(Launch.of(Part.LEAD))) {
            var client = new ServiceClient(installation, service, CLIENTS);
            var teams = formTeams(client);
            var commands = new Clients(CLIENTS, i -> changes(client, teams, i));
            System.err.printf("  warmed up to %,.0f commands/s%n", warmUp(commands));
            var compared =
                    Comparison.inTurns(
                            TURNS, () -> commands.perSecond(TURN), () -> sql.perSecond(TURN));
            return List.of(
                    Figure.share(
                            "one-event command over HTTP, 16 clients",
                            compared.measured(),
                            compared.baseline(),
                            sql.name(),
                            SHARE));
        }
    }

    private static double warmUp(Clients commands) {
        var best = 0.0;
        var idle = 0;
        for (var turn = 0; turn < MOST_WARM_UP_TURNS && idle < 2; turn++) {
            var rate = commands.perSecond(TURN);
            idle = rate > best * GAIN ? 0 : idle + 1;
            best = Math.max(best, rate);
        }
        return best;
    }

    /// The service itself makes the tables.
    private static BareSql bareSql(Installation installation) throws InterruptedException {
        var launch = Launch.of(Part.LEAD).onDatabase(BARE);
        installation.start(launch.with("SALESFLOW_RELAY_ENABLED", "false")).close();
        return BareSql.on(installation.database(BARE, CLIENTS), CLIENTS);
    }

    private static List<String> formTeams(ServiceClient client) {
        var formed = new ArrayList<Future<String>>();
        for (var i = 0; i < CLIENTS * TEAMS_OF_A_CLIENT; i++) {
            formed.add(
                    client.post("/api/v1/teams", team("North"))
                            .map(answer -> answer.getString("id")));
        }
        return Await.answer(Future.all(formed)).list();
    }

    private static Supplier<Future<?>> changes(
            ServiceClient client, List<String> teams, int number) {
        var count = new int[1];
        return () -> {
            var turn = count[0]++;
            var id = teams.get(number * TEAMS_OF_A_CLIENT + turn % TEAMS_OF_A_CLIENT);
            // another name each time, since what changes nothing appends nothing
            return client.post("/api/v1/teams/" + id + "/changes", team("South " + unique()));
        };
    }

    private static long unique() {
        return System.nanoTime();
    }

    private static JsonObject team(String name) {
        return new JsonObject().put("name", name).put("managerSubject", "manager");
    }
}
