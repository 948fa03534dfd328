package dev.salesflow.eventstore.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.UnreadableEvent;
import dev.salesflow.eventstore.CommandContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// An event as it came from Kafka: the facts of its CloudEvents headers and the event itself.
public record ReceivedEvent(
        UUID eventId,
        UUID streamId,
        int version,
        DomainEvent event,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        UUID correlationId,
        @Nullable String traceparent) {

    /// Reads a record; fails with [UnreadableEvent] when header or body is not what the contracts
    /// say.
    public static ReceivedEvent of(ConsumerRecord<String, byte[]> kafka) {
        if (kafka.value() == null) {
            throw new UnreadableEvent("an event without a body");
        }
        try {
            var type = header(kafka, "ce_type").split("\\.", -1);
            var schemaVersion = Integer.parseInt(type[type.length - 1].substring(1));
            return new ReceivedEvent(
                    UUID.fromString(header(kafka, "ce_id")),
                    UUID.fromString(header(kafka, "ce_subject")),
                    Integer.parseInt(header(kafka, "ce_sequence")),
                    EventRegistry.read(
                            type[type.length - 2], schemaVersion, new String(kafka.value(), UTF_8)),
                    Instant.parse(header(kafka, "ce_time")),
                    Instant.parse(header(kafka, "ce_recordedtime")),
                    header(kafka, "ce_actor"),
                    UUID.fromString(header(kafka, "ce_correlationid")),
                    headerOrNull(kafka, "traceparent"));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new UnreadableEvent("headers are not those of an event: " + e.getMessage(), e);
        }
    }

    /// The context of a command that a policy issues because of this event: its id is the event's,
    /// so that the command has one effect however often the event comes.
    public CommandContext because(String policy) {
        return new CommandContext(
                eventId,
                eventId.toString(),
                policy,
                correlationId,
                eventId,
                traceparent,
                occurredAt,
                null);
    }

    private static String header(ConsumerRecord<String, byte[]> kafka, String name) {
        var value = headerOrNull(kafka, name);
        if (value == null) {
            throw new UnreadableEvent("header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String headerOrNull(
            ConsumerRecord<String, byte[]> kafka, String name) {
        var header = kafka.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
