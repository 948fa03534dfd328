package dev.salesflow.eventstore.inbox;

import static dev.salesflow.eventstore.LoggedEvent.header;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.TestBroker;
import dev.salesflow.eventstore.relay.RunningRelay;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// One member of a consumer group that takes the team topic in, as a service's channel does.
final class ConsumerLoop implements AutoCloseable {

    private static final int MOST_RECORDS_OF_A_BATCH = 25;
    private static final int LONGEST_BATCH_MS = 1500;

    private final StoreDatabase database;
    private final Inbox inbox;
    private final InboxEffect<ReceivedEvent> effect;
    private final AtomicInteger assignments = new AtomicInteger();
    private final Thread thread;
    private volatile boolean stopping;

    private ConsumerLoop(StoreDatabase database, Inbox inbox, InboxEffect<ReceivedEvent> effect) {
        this.database = database;
        this.inbox = inbox;
        this.effect = effect;
        this.thread = Thread.ofPlatform().daemon().name("consumer under test").start(this::run);
    }

    /// Starts a member of the database's one consumer group.
    static ConsumerLoop start(
            StoreDatabase database, Inbox inbox, InboxEffect<ReceivedEvent> effect) {
        return new ConsumerLoop(database, inbox, effect);
    }

    boolean isAssigned() {
        return assignments.get() > 0;
    }

    /// How often partitions were handed to this member.
    int assignments() {
        return assignments.get();
    }

    private void run() {
        try (var consumer =
                new KafkaConsumer<>(
                        settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topic.TEAM.topicName()), seeking(consumer));
            while (!stopping) {
                var batch = consumer.poll(Duration.ofMillis(100));
                var ours = StreamSupport.stream(batch.spliterator(), false).filter(this::isOurs);
                Await.answer(inbox.receive(group(), ours.toList(), ReceivedEvent::of, effect));
            }
        }
    }

    private ConsumerRebalanceListener seeking(KafkaConsumer<String, byte[]> consumer) {
        var listener = new InboxRebalanceListener(database.pool());
        return new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                listener.onPartitionsRevoked(consumer, partitions);
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                listener.onPartitionsAssigned(consumer, partitions);
                if (!partitions.isEmpty()) {
                    assignments.incrementAndGet();
                }
            }
        };
    }

    /// Other tests publish on the same topic.
    private boolean isOurs(ConsumerRecord<String, byte[]> kafka) {
        return header(kafka, "ce_source").equals(RunningRelay.sourceOf(database));
    }

    private String group() {
        return database.name();
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                TestBroker.address(),
                "group.id",
                group(),
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                MOST_RECORDS_OF_A_BATCH,
                "max.poll.interval.ms",
                LONGEST_BATCH_MS);
    }

    @Override
    public void close() {
        stopping = true;
        Await.until("the consumer ends", () -> !thread.isAlive());
    }
}
