package dev.salesflow.benchmarks.publish;

import dev.salesflow.benchmarks.machine.Await;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Sql;
import dev.salesflow.eventstore.relay.KafkaEventPublisher;
import dev.salesflow.eventstore.relay.Relay;
import dev.salesflow.eventstore.relay.RelayShard;
import java.time.Duration;

/// The relay of an event store at work in this process.
public final class RunningRelay {

    private RunningRelay() {}

    /// Publishes what waits in the store and answers events per second.
    ///
    /// @param events how many are waiting
    public static double drain(Installation installation, Sql eventStore, int events)
            throws InterruptedException {
        var kafka = new KafkaEventPublisher(installation.stack().bootstrapServers());
        try (kafka) {
            var relay = new Relay(eventStore.pool(), RelayShard.ALL, "/bench", kafka);
            var begin = System.nanoTime();
            var thread = Thread.ofPlatform().daemon().name("relay").start(relay);
            Await.until(
                    events + " events are published",
                    Duration.ofMillis(1),
                    () -> relay.published() >= events);
            var seconds = (System.nanoTime() - begin) / 1e9;
            relay.stop();
            thread.join();
            return events / seconds;
        }
    }
}
