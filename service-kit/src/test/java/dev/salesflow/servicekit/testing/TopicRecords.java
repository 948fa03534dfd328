package dev.salesflow.servicekit.testing;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.TestBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The shared stack's Kafka, written to and read as other services do.
public final class TopicRecords {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int SECONDS_TO_ANSWER = 30;

    private TopicRecords() {}

    /// Sends the records in their order and waits until Kafka has them; fails when it does not take
    /// one.
    public static void send(List<ProducerRecord<String, byte[]>> records) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", TestBroker.address(), "acks", "all", "linger.ms", 5);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            for (var each : sent) {
                each.get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Kafka did not take the records", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /// All that stands on the topic under the key, in order.
    public static List<ConsumerRecord<String, byte[]>> of(Topic topic, UUID key) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        read(
                topic,
                batch ->
                        batch.forEach(next -> {
                            if (key.toString().equals(next.key())) {
                                found.add(next);
                            }
                        }));
        return found;
    }

    /// Everything that the topic holds, from its first record on, in batches as a consumer gets it.
    public static List<List<ConsumerRecord<String, byte[]>>> batches(Topic topic) {
        var batches = new ArrayList<List<ConsumerRecord<String, byte[]>>>();
        read(
                topic,
                records -> {
                    var batch = new ArrayList<ConsumerRecord<String, byte[]>>();
                    records.forEach(batch::add);
                    batches.add(batch);
                });
        return batches;
    }

    /// Shows what stands on the topic now; what is added meanwhile may be shown or not.
    private static void read(Topic topic, Consumer<ConsumerRecords<String, byte[]>> visit) {
        var settings = Map.<String, Object>of("bootstrap.servers", TestBroker.address());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    IntStream.range(0, Topic.PARTITIONS)
                            .mapToObj(p -> new TopicPartition(topic.topicName(), p))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                visit.accept(consumer.poll(POLL));
            }
        }
    }
}
