package dev.salesflow.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// What is on Kafka, byte by byte.
final class PublishedRecords {

    private static final Duration POLL = Duration.ofMillis(500);

    private PublishedRecords() {}

    /// Shows every record of every topic of Salesflow once, dead letters too, each partition in its
    /// order.
    static void each(Consumer<ConsumerRecord<byte[], byte[]>> visit) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", PackagedStack.running().bootstrapServers());
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(POLL).forEach(visit);
            }
        }
    }

    /// The values of a header in the records of a stream, in their order; empty text where it is
    /// missing.
    static List<String> headers(Topic topic, String stream, String header) {
        var values = new ArrayList<String>();
        each(record -> {
            if (record.topic().equals(topic.topicName()) && text(record.key()).equals(stream)) {
                var found = record.headers().lastHeader(header);
                values.add(found == null ? "" : text(found.value()));
            }
        });
        return values;
    }

    /// All of a record as text: key, headers and body.
    static String text(ConsumerRecord<byte[], byte[]> record) {
        var text = new StringBuilder(text(record.key()));
        for (Header header : record.headers()) {
            text.append('\n').append(header.key()).append(": ").append(text(header.value()));
        }
        return text.append('\n').append(text(record.value())).toString();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .filter(partition -> partition.topic().startsWith("salesflow."))
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
