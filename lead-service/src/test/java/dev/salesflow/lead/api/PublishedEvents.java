package dev.salesflow.lead.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.localstack.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads a stream's events from Kafka as anybody outside would.
public final class PublishedEvents {

    private static final int PARTITIONS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private PublishedEvents() {}

    /// The CloudEvents types of a stream, once `count` of them are there; fewer when they do not
    /// come in time.
    public static List<String> of(String topic, String stream, int count) {
        var partitions =
                IntStream.range(0, PARTITIONS).mapToObj(p -> new TopicPartition(topic, p)).toList();
        var types = new ArrayList<String>();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = consumer()) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (types.size() < count && System.nanoTime() < end) {
                for (var found : consumer.poll(Duration.ofMillis(200))) {
                    if (stream.equals(found.key())) {
                        types.add(new String(found.headers().lastHeader("ce_type").value(), UTF_8));
                    }
                }
            }
        }
        return types;
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Stack.shared().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
