package dev.salesflow.benchmarks.publish;

import dev.salesflow.benchmarks.Benchmark;
import dev.salesflow.benchmarks.Figure;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.events.Topic;
import java.util.List;

/// A backlog in the event store on its way to Kafka, against a producer that has the same records
/// in memory.
public final class RelayDrain implements Benchmark {

    private static final int WARM_UP = 50_000;
    private static final int EVENTS = 200_000;
    private static final double LEAST = 20_000;

    @Override
    public String name() {
        return "relay-drain";
    }

    @Override
    public String question() {
        return "200,000 stored events to Kafka through the relay, against a plain producer";
    }

    @Override
    public List<Figure> run(Installation installation) throws Exception {
        var store = installation.database("backlog", 4).withEventStore();
        DealBacklog.store(store, WARM_UP);
        store.analyze(); // once: a backlog grows faster than its statistics
        RunningRelay.drain(installation, store, WARM_UP);
        var kafka = new PlainKafka(installation.stack().bootstrapServers());
        var records = kafka.first(Topic.DEAL, WARM_UP);
        kafka.write(records, WARM_UP);
        DealBacklog.store(store, EVENTS);
        return List.of(
                Figure.rate(
                        "relay drain to Kafka, 200,000 events",
                        RunningRelay.drain(installation, store, EVENTS),
                        kafka.write(records, EVENTS),
                        "plain producer",
                        LEAST));
    }
}
