package dev.salesflow.benchmarks.publish;

import dev.salesflow.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Kafka's own clients, with nothing behind or before them.
public final class PlainKafka {

    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrapServers;

    /// @param bootstrapServers of the Kafka cluster
    public PlainKafka(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /// Reads a topic from its first record to its present end: records per second.
    public double read(Topic topic) {
        try (var consumer = consumer()) {
            var partitions = assign(consumer, topic);
            var ends = consumer.endOffsets(partitions);
            var begin = System.nanoTime();
            var read = 0;
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                read += consumer.poll(POLL).count();
            }
            return read / ((System.nanoTime() - begin) / 1e9);
        }
    }

    /// The first records of a topic, ready to be sent again.
    List<ProducerRecord<String, byte[]>> first(Topic topic, int number) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        try (var consumer = consumer()) {
            assign(consumer, topic);
            while (records.size() < number) {
                consumer.poll(POLL).forEach(record -> records.add(again(record)));
            }
        }
        return records;
    }

    /// Sends the records again and again and waits until Kafka has acknowledged all: records per
    /// second.
    double write(List<ProducerRecord<String, byte[]>> records, int number)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "compression.type",
                        "lz4",
                        "linger.ms",
                        1,
                        "batch.size",
                        131_072);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var begin = System.nanoTime();
            var sent = new ArrayList<Future<RecordMetadata>>(number);
            for (var i = 0; i < number; i++) {
                sent.add(producer.send(records.get(i % records.size())));
            }
            for (var each : sent) {
                each.get();
            }
            return number / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "max.poll.records", 2_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> assign(
            KafkaConsumer<String, byte[]> consumer, Topic topic) {
        var partitions =
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(p -> new TopicPartition(topic.topicName(), p))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }

    private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(
                record.topic(), null, record.key(), record.value(), record.headers());
    }
}
