package dev.salesflow.deal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.Topic;
import dev.salesflow.localstack.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Plays the other services on Kafka, and reads what this one publishes.
public final class PublishedEvents {

    private PublishedEvents() {}

    /// Publishes an event as its owning service would; the same id again is a repeated record.
    public static void publish(UUID eventId, UUID stream, int version, DomainEvent event) {
        var type = EventRegistry.typeOf(event);
        var kafka =
                new ProducerRecord<>(
                        type.topic().topicName(),
                        stream.toString(),
                        EventJson.write(event).getBytes(UTF_8));
        Map.of(
                        "ce_id", eventId.toString(),
                        "ce_type", type.cloudEventType(),
                        "ce_subject", stream.toString(),
                        "ce_time", Instant.now().toString(),
                        "ce_recordedtime", Instant.now().toString(),
                        "ce_sequence", "%010d".formatted(version),
                        "ce_correlationid", eventId.toString(),
                        "ce_actor", "test")
                .forEach((name, value) -> kafka.headers().add(name, value.getBytes(UTF_8)));
        var servers = Map.<String, Object>of("bootstrap.servers", servers());
        try (var producer =
                new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(kafka).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker did not take the record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /// The types of the events that stand on the topic for a stream, in order.
    public static List<String> typesOf(Topic topic, UUID stream) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", servers(), "auto.offset.reset", "earliest");
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
            var types = new ArrayList<String>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var found : consumer.poll(Duration.ofMillis(200))) {
                    if (found.key().equals(stream.toString())) {
                        types.add(typeOf(found));
                    }
                }
            }
            return types;
        }
    }

    private static String typeOf(ConsumerRecord<String, byte[]> found) {
        return new String(found.headers().lastHeader("ce_type").value(), UTF_8);
    }

    private static String servers() {
        return Stack.shared().bootstrapServers();
    }
}
