package dev.salesflow.eventstore.relay;

import dev.salesflow.eventstore.EventStoreConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/// Starts the relays of this process with the service and lets them finish their page before it
/// ends.
@ApplicationScoped
public class RelayLifecycle implements RelayWaker {

    private static final Logger LOG = Logger.getLogger(RelayLifecycle.class);

    private final List<Relay> relays = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Pool pool;
    private final EventStoreConfig config;
    private final MeterRegistry meters;
    private final KafkaEventPublisher publisher;
    private final ContactRelay contacts;
    private final DeadLetterRelay deadLetters;

    RelayLifecycle(Pool pool, EventStoreConfig config, MeterRegistry meters) {
        this.pool = pool;
        this.config = config;
        this.meters = meters;
        this.publisher = new KafkaEventPublisher(config.kafka().bootstrapServers());
        this.contacts = new ContactRelay(pool, publisher);
        this.deadLetters = new DeadLetterRelay(pool, publisher);
    }

    void start(@Observes StartupEvent event) {
        if (config.relay().enabled()) {
            threads.add(Thread.ofPlatform().daemon().name("topic-setup").start(this::setUpTopics));
        }
    }

    private void setUpTopics() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                TopicSetup.ensureTopics(config.kafka().bootstrapServers());
                startRelays();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("topics cannot be set up yet: %s", e.getMessage());
                if (!pause(Duration.ofSeconds(1))) {
                    return;
                }
            }
        }
    }

    private synchronized void startRelays() {
        for (var number = 0; number < config.relay().shards(); number++) {
            var shard = RelayShard.of(number, config.relay().shards());
            var relay = new Relay(pool, shard, "/" + config.service(), publisher);
            relays.add(relay);
            meters.gauge("salesflow.relay.published", relay, Relay::published);
            threads.add(Thread.ofPlatform().daemon().name("relay-" + number).start(relay));
        }
        threads.add(Thread.ofPlatform().daemon().name("relay-contacts").start(contacts));
        threads.add(Thread.ofPlatform().daemon().name("relay-dead-letters").start(deadLetters));
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        relays.forEach(Relay::stop);
        contacts.stop();
        deadLetters.stop();
        threads.forEach(RelayLifecycle::awaitEnd);
        publisher.close();
    }

    @Override
    public void wake() {
        relays.forEach(Relay::wake);
        contacts.wake();
    }

    private static void awaitEnd(Thread thread) {
        try {
            if (!thread.join(Duration.ofSeconds(5))) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean pause(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
