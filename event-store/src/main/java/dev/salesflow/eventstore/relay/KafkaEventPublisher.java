package dev.salesflow.eventstore.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Publishes with an idempotent producer and acks from all replicas; after a failure it starts a
/// new producer, so that nothing of a failed page is sent behind the caller's back.
public final class KafkaEventPublisher implements EventPublisher, AutoCloseable {

    private final String bootstrapServers;
    private @Nullable KafkaProducer<String, byte[]> producer;

    /// @param bootstrapServers of the Kafka cluster
    public KafkaEventPublisher(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public synchronized void publish(List<ProducerRecord<String, byte[]>> records) {
        var kafka = producer == null ? open() : producer;
        try {
            var acknowledgements = new ArrayList<Future<RecordMetadata>>(records.size());
            records.forEach(next -> acknowledgements.add(kafka.send(next)));
            kafka.flush();
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new RelayInterrupted("publishing was interrupted", e);
        } catch (ExecutionException | RuntimeException e) {
            close();
            throw new RelayInterrupted("Kafka did not acknowledge", e);
        }
    }

    private KafkaProducer<String, byte[]> open() {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.LINGER_MS_CONFIG,
                        1,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        131_072,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        20_000,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        16L * 1024 * 1024);
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
