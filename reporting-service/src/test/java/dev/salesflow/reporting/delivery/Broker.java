package dev.salesflow.reporting.delivery;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.TestBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The shared stack's Kafka, written to and read as other services do.
public final class Broker {

    private static final Duration POLL = Duration.ofMillis(200);

    private Broker() {}

    public static void publish(List<Fact> facts) {
        send(facts.stream().map(Fact::onKafka).toList());
    }

    /// Sends the records in their order and waits until Kafka has them.
    public static void send(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestBroker.address(), "acks", "all", "linger.ms", 5);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            for (var each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("Kafka did not take the records", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /// Everything that the topic holds, from its first record on, in batches as a consumer gets it.
    public static List<List<ConsumerRecord<String, byte[]>>> all(Topic topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestBroker.address(), "max.poll.records", 500);
        var batches = new ArrayList<List<ConsumerRecord<String, byte[]>>>();
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
                var batch = new ArrayList<ConsumerRecord<String, byte[]>>();
                consumer.poll(POLL).forEach(batch::add);
                batches.add(batch);
            }
        }
        return batches;
    }
}
