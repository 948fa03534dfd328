package dev.salesflow.benchmarks.projection;

import dev.salesflow.benchmarks.Benchmark;
import dev.salesflow.benchmarks.Figure;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Launch;
import dev.salesflow.benchmarks.machine.Sql;
import dev.salesflow.benchmarks.publish.DealBacklog;
import dev.salesflow.benchmarks.publish.PlainKafka;
import dev.salesflow.benchmarks.publish.RunningRelay;
import dev.salesflow.events.Topic;
import dev.salesflow.localstack.ports.Part;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// A reporting-service that has just started reads a topic of deal events into its tables, against
/// a consumer that only reads it.
public final class CatchUp implements Benchmark {

    private static final int EVENTS = 200_000;
    private static final double LEAST = 20_000;
    private static final String BASELINE = "plain consumer";
    private static final String PROJECTED =
            """
            select coalesce(sum(next_offset), 0)::bigint from inbox_offset
            where consumer = 'reporting-service.deals'
            """;

    @Override
    public String name() {
        return "projection";
    }

    @Override
    public String question() {
        return "200,000 deal events from Kafka into the reports' tables, against a plain consumer";
    }

    @Override
    public List<Figure> run(Installation installation) throws Exception {
        installation.start(Launch.of(Part.REPORTING)).close(); // it makes its tables
        var store = installation.database("backlog", 4).withEventStore();
        DealBacklog.store(store, EVENTS);
        store.analyze();
        RunningRelay.drain(installation, store, EVENTS);
        var reader = new PlainKafka(installation.stack().bootstrapServers());
        reader.read(Topic.DEAL);
        var baseline = reader.read(Topic.DEAL);
        var reporting = installation.database("reporting", 2);
        var times = times(installation, reporting);
        return List.of(
                Figure.rate(
                        "projection catch-up from Kafka, 200,000 events",
                        EVENTS / seconds(times.begin, times.end),
                        baseline,
                        BASELINE,
                        LEAST),
                Figure.rate(
                                "its second half, when the code is compiled",
                                (EVENTS - times.eventsAtHalf) / seconds(times.half, times.end),
                                baseline,
                                BASELINE,
                                LEAST)
                        .withoutBudget());
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    /// The service projects before it says that it is ready, so it is watched from its start on.
    private static Times times(Installation installation, Sql reporting) throws Exception {
        try (var starting = Executors.newSingleThreadExecutor()) {
            Callable<AutoCloseable> start = () -> installation.start(Launch.of(Part.REPORTING));
            var service = starting.submit(start);
            var times = watch(reporting);
            service.get().close();
            var moves = reporting.number("select count(*) from deal_move");
            if (moves != EVENTS) {
                throw new IllegalStateException(moves + " moves of " + EVENTS + " events");
            }
            return times;
        }
    }

    private static Times watch(Sql reporting) throws InterruptedException {
        var begin = System.nanoTime();
        var deadline = begin + 300_000_000_000L;
        var half = 0L;
        var eventsAtHalf = 0L;
        for (var projected = 0L; projected < EVENTS; Thread.sleep(2)) {
            projected = reporting.number(PROJECTED);
            var now = System.nanoTime();
            if (projected == 0) {
                begin = now;
            }
            if (half == 0 && projected >= EVENTS / 2) {
                half = now;
                eventsAtHalf = projected;
            }
            if (now > deadline) {
                throw new IllegalStateException("only " + projected + " events in five minutes");
            }
        }
        return new Times(begin, half, eventsAtHalf, System.nanoTime());
    }

    /// Moments in nanoseconds: the last at which nothing was projected, the first at which half
    /// was, and the end.
    private record Times(long begin, long half, long eventsAtHalf, long end) {}
}
