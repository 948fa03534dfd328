package dev.salesflow.servicekit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// An event on its way to Kafka; the same id again is a repeated record.
public record OutgoingEvent(
        UUID eventId, UUID stream, int version, String actor, DomainEvent event) {

    /// The record that the owning service would publish now.
    public ProducerRecord<String, byte[]> toRecord() {
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
                        "ce_actor", actor)
                .forEach((name, value) -> kafka.headers().add(name, value.getBytes(UTF_8)));
        return kafka;
    }
}
