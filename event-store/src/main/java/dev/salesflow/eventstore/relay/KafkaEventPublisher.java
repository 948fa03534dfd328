package dev.salesflow.eventstore.relay;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Publishes with an idempotent producer and acks from all replicas; after a failure it starts a
/// new producer, so that nothing of a failed page is sent behind the caller's back.
///
/// It gives a page up as a whole and before the producer gives up any single batch: otherwise a
/// broker that comes back in between would take a later event of a stream before an earlier one.
public final class KafkaEventPublisher implements EventPublisher, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String bootstrapServers;
    private final Duration patience;
    private @Nullable KafkaProducer<String, byte[]> producer;

    /// @param bootstrapServers of the Kafka cluster
    public KafkaEventPublisher(String bootstrapServers) {
        this(bootstrapServers, PATIENCE);
    }

    KafkaEventPublisher(String bootstrapServers, Duration patience) {
        this.bootstrapServers = bootstrapServers;
        this.patience = patience;
    }

    @Override
    public synchronized void publish(List<ProducerRecord<String, byte[]>> records) {
        var kafka = producer == null ? open() : producer;
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            var acknowledgements = new ArrayList<Future<RecordMetadata>>(records.size());
            for (var next : records) {
                var acknowledgement = kafka.send(next);
                if (acknowledgement.isDone()) {
                    acknowledgement.get(); // nothing may follow a record that failed at once
                }
                acknowledgements.add(acknowledgement);
            }
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new RelayInterrupted("publishing was interrupted", e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            close();
            throw new RelayInterrupted("Kafka did not acknowledge", e);
        }
    }

    private KafkaProducer<String, byte[]> open() {
        var half = (int) patience.dividedBy(2).toMillis();
        Map<String, Object> settings =
                Map.ofEntries(
                        entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        entry(ProducerConfig.ACKS_CONFIG, "all"),
                        entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                        // a partition takes any sequence from a producer that it does not know yet,
                        // so a second request could overtake a first one that is tried again
                        entry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
                        entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"),
                        entry(ProducerConfig.LINGER_MS_CONFIG, 1),
                        entry(ProducerConfig.BATCH_SIZE_CONFIG, 131_072),
                        entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, half),
                        entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, half),
                        entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4 * half),
                        entry(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024));
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
