package dev.salesflow.servicekit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.Topic;
import dev.salesflow.events.contact.ContactDetails;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// Plays the other services on Kafka, and reads what the service under test publishes.
public final class PublishedEvents {

    private PublishedEvents() {}

    /// Publishes an event by anybody, under a new id.
    public static void publish(UUID stream, int version, DomainEvent event) {
        publish(List.of(new OutgoingEvent(UUID.randomUUID(), stream, version, "test", event)));
    }

    /// Publishes events in their order, as their owning services would.
    public static void publish(List<OutgoingEvent> events) {
        TopicRecords.send(events.stream().map(OutgoingEvent::toRecord).toList());
    }

    /// Publishes a person's details, or a tombstone for an erased person.
    public static void publishContact(UUID contact, @Nullable ContactDetails details) {
        var body = details == null ? null : EventJson.write(details).getBytes(UTF_8);
        var topic = Topic.CONTACT.topicName();
        TopicRecords.send(List.of(new ProducerRecord<>(topic, contact.toString(), body)));
    }

    /// The types of the events that stand on the topic for a stream, in order.
    public static List<String> typesOf(Topic topic, UUID stream) {
        return TopicRecords.of(topic, stream).stream()
                .map(found -> new String(found.headers().lastHeader("ce_type").value(), UTF_8))
                .toList();
    }

    /// What stands on the topic under the key as text, headers and all, in order.
    public static List<String> textsOf(Topic topic, UUID key) {
        return TopicRecords.of(topic, key).stream().map(PublishedEvents::text).toList();
    }

    private static String text(ConsumerRecord<String, byte[]> found) {
        var text = new StringBuilder();
        found.headers()
                .forEach(header ->
                        text.append(header.key())
                                .append('=')
                                .append(new String(header.value(), UTF_8))
                                .append('\n'));
        return text.append(found.value() == null ? "" : new String(found.value(), UTF_8))
                .toString();
    }
}
