package dev.salesflow.deal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.Topic;
import dev.salesflow.localstack.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads what stands on a topic for one key, headers and all.
final class KafkaRecords {

    private KafkaRecords() {}

    static List<String> of(Topic topic, UUID key) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", Stack.shared().bootstrapServers());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic.topicName()).stream()
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var next : consumer.poll(Duration.ofMillis(200))) {
                    if (next.key().equals(key.toString())) {
                        found.add(text(next));
                    }
                }
            }
            return found;
        }
    }

    private static String text(ConsumerRecord<String, byte[]> next) {
        var text = new StringBuilder();
        next.headers()
                .forEach(header ->
                        text.append(header.key())
                                .append('=')
                                .append(new String(header.value(), UTF_8))
                                .append('\n'));
        return text.append(next.value() == null ? "" : new String(next.value(), UTF_8)).toString();
    }
}
