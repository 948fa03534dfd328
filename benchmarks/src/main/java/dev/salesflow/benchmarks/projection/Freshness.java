package dev.salesflow.benchmarks.projection;

import dev.salesflow.benchmarks.Benchmark;
import dev.salesflow.benchmarks.Figure;
import dev.salesflow.benchmarks.load.Pace;
import dev.salesflow.benchmarks.load.Percentiles;
import dev.salesflow.benchmarks.load.ServiceClient;
import dev.salesflow.benchmarks.machine.Await;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Launch;
import dev.salesflow.localstack.ports.Part;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// How long after a command has committed in deal-service its fact stands where the next report
/// reads: relay, Kafka and projection, while commands keep coming.
public final class Freshness implements Benchmark {

    private static final int COMMANDS_PER_SECOND = 500;
    private static final int SECONDS = 20;
    private static final int WARM_UP_SECONDS = 10;
    private static final int DEALS = 1_000;
    private static final int CONNECTIONS = 32;
    private static final double LEAST_SHARE = 0.95;
    private static final double MEDIAN = 50;
    private static final double WORST_PERCENT = 250;

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public String question() {
        return "commit in deal-service to visible in a report, at 500 commands/s";
    }

    @Override
    public List<Figure> run(Installation installation) throws Exception {
        CommitTimes.keep(installation);
        try (var deals = installation.start(Launch.of(Part.DEAL));
                var _ = installation.start(Launch.of(Part.REPORTING))) {
            var work = new DealWork(new ServiceClient(installation, deals, CONNECTIONS), DEALS);
            var pace = new Pace(COMMANDS_PER_SECOND);
            pace.send(WARM_UP_SECONDS * COMMANDS_PER_SECOND, work::next);
            var times = new CommitTimes(installation);
            Await.until("all is projected", Duration.ofMillis(50), times::isLevel);
            var already = times.events();
            var achieved = pace.send(SECONDS * COMMANDS_PER_SECOND, work::next);
            Await.until("all is projected", Duration.ofMillis(50), times::isLevel);
            return figures(times.lags(already), times.flushMilliseconds(), achieved);
        }
    }

    private static List<Figure> figures(Percentiles lags, double flush, double achieved) {
        var load =
                String.format(
                        Locale.ROOT,
                        "commit → visible at %,.0f commands/s, %,d events, ",
                        achieved,
                        lags.count());
        var loaded = achieved >= LEAST_SHARE * COMMANDS_PER_SECOND;
        return List.of(
                Figure.time(load + "p50", lags.median(), flush, "one commit", MEDIAN)
                        .onlyIf(loaded),
                Figure.time(load + "p99", lags.at(99), flush, "one commit", WORST_PERCENT)
                        .onlyIf(loaded));
    }
}
