package dev.salesflow.reporting.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/// An event of a stream as its service would publish it.
public record Fact(UUID stream, int version, DomainEvent event, Instant occurredAt) {

    /// CloudEvents 1.0 in Kafka's binary mode, with the headers that the relay writes.
    public ProducerRecord<String, byte[]> onKafka() {
        var type = EventRegistry.typeOf(event);
        var kafka =
                new ProducerRecord<String, byte[]>(
                        type.topic().topicName(),
                        stream.toString(),
                        EventJson.write(event).getBytes(UTF_8));
        var id = UUID.nameUUIDFromBytes((stream + "/" + version).getBytes(UTF_8)).toString();
        put(kafka, "ce_specversion", "1.0");
        put(kafka, "ce_id", id);
        put(kafka, "ce_source", "test");
        put(kafka, "ce_type", type.cloudEventType());
        put(kafka, "ce_subject", stream.toString());
        put(kafka, "ce_time", occurredAt.toString());
        put(kafka, "ce_sequence", String.format(Locale.ROOT, "%010d", version));
        put(kafka, "ce_dataschema", type.dataSchema());
        put(kafka, "ce_recordedtime", occurredAt.toString());
        put(kafka, "ce_correlationid", id);
        put(kafka, "ce_actor", "test");
        put(kafka, "content-type", "application/json");
        return kafka;
    }

    /// The record as a consumer gets it.
    public ConsumerRecord<String, byte[]> fromKafka() {
        var sent = onKafka();
        var kafka = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(kafka.headers()::add);
        return kafka;
    }

    private static void put(ProducerRecord<String, byte[]> kafka, String name, String value) {
        kafka.headers().add(name, value.getBytes(UTF_8));
    }
}
