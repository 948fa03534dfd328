package dev.salesflow.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.Topic;
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

/// An event as both logs, the table and the topic, know it.
public record LoggedEvent(UUID stream, int version, UUID eventId) {

    /// Everything in the event table, in order of position.
    public static List<LoggedEvent> stored(StoreDatabase database) {
        return database
                .rows("select stream_id, version, event_id from event order by position")
                .stream()
                .map(row -> new LoggedEvent(row.getUUID(0), row.getInteger(1), row.getUUID(2)))
                .toList();
    }

    /// Everything that a source has published on a topic, repeats included, in order of offset
    /// within each partition.
    public static List<LoggedEvent> published(Topic topic, String source) {
        return records(topic.topicName()).stream()
                .filter(kafka -> header(kafka, "ce_source").equals(source))
                .map(kafka ->
                        new LoggedEvent(
                                UUID.fromString(kafka.key()),
                                Integer.parseInt(header(kafka, "ce_sequence")),
                                UUID.fromString(header(kafka, "ce_id"))))
                .toList();
    }

    /// All records of a topic as they stand now.
    public static List<ConsumerRecord<String, byte[]>> records(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestBroker.address());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            Await.until(
                    "all of " + topic + " is read",
                    () -> {
                        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                        return partitions.stream()
                                .allMatch(p -> consumer.position(p) >= ends.get(p));
                    });
            return records;
        }
    }

    /// The text of a header; the empty text when there is none.
    public static String header(ConsumerRecord<String, byte[]> kafka, String name) {
        var header = kafka.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
