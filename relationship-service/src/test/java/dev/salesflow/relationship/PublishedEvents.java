package dev.salesflow.relationship;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.localstack.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Plays the other services on Kafka, and reads what this one publishes.
public final class PublishedEvents {

    private PublishedEvents() {}

    /// An event on its way to Kafka; the same id again is a repeated record.
    public record Outgoing(
            UUID eventId, UUID stream, int version, String actor, DomainEvent event) {}

    /// Publishes an event by anybody, under a new id.
    public static void publish(UUID stream, int version, DomainEvent event) {
        publish(List.of(new Outgoing(UUID.randomUUID(), stream, version, "test", event)));
    }

    /// Publishes events in their order, as their owning services would.
    public static void publish(List<Outgoing> events) {
        send(events.stream().map(PublishedEvents::toRecord).toList());
    }

    /// Publishes a person's details, or a tombstone for an erased person.
    public static void publishContact(UUID contactId, @Nullable Object details) {
        var body = details == null ? null : EventJson.write(details).getBytes(UTF_8);
        send(List.of(new ProducerRecord<>("salesflow.contact.v1", contactId.toString(), body)));
    }

    /// All that stands on the topic under the key, in order.
    public static List<ConsumerRecord<String, byte[]>> of(String topic, UUID key) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", servers(), "auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var next : consumer.poll(Duration.ofMillis(200))) {
                    if (key.toString().equals(next.key())) {
                        found.add(next);
                    }
                }
            }
            return found;
        }
    }

    /// The types of the events that stand on the topic for a stream, in order.
    public static List<String> typesOf(String topic, UUID stream) {
        return of(topic, stream).stream()
                .map(found -> new String(found.headers().lastHeader("ce_type").value(), UTF_8))
                .toList();
    }

    private static ProducerRecord<String, byte[]> toRecord(Outgoing outgoing) {
        var type = EventRegistry.typeOf(outgoing.event());
        var id = outgoing.eventId().toString();
        var kafka =
                new ProducerRecord<>(
                        type.topic().topicName(),
                        outgoing.stream().toString(),
                        EventJson.write(outgoing.event()).getBytes(UTF_8));
        Map.of(
                        "ce_id", id,
                        "ce_type", type.cloudEventType(),
                        "ce_subject", outgoing.stream().toString(),
                        "ce_time", Instant.now().toString(),
                        "ce_recordedtime", Instant.now().toString(),
                        "ce_sequence", "%010d".formatted(outgoing.version()),
                        "ce_correlationid", id,
                        "ce_actor", outgoing.actor())
                .forEach((name, value) -> kafka.headers().add(name, value.getBytes(UTF_8)));
        return kafka;
    }

    private static void send(List<ProducerRecord<String, byte[]>> records) {
        var settings = Map.<String, Object>of("bootstrap.servers", servers());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send); // closing waits for the last acknowledgement
        }
    }

    private static String servers() {
        return Stack.shared().bootstrapServers();
    }
}
