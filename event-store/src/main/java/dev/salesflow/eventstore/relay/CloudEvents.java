package dev.salesflow.eventstore.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventType;
import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.EventMeta;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// Stored events as CloudEvents 1.0 in Kafka's binary mode: attributes in headers, JSON body, key =
/// stream id.
final class CloudEvents {

    private final String source;

    CloudEvents(String source) {
        this.source = source;
    }

    List<ProducerRecord<String, byte[]>> records(RelayPage page) {
        return page.entries().stream().map(this::toRecord).toList();
    }

    private ProducerRecord<String, byte[]> toRecord(RelayPage.Entry entry) {
        var topic = Topic.ofAggregate(entry.streamType());
        var type = new EventType(entry.type(), entry.schemaVersion(), DomainEvent.class, topic);
        var kafka =
                new ProducerRecord<String, byte[]>(
                        topic.topicName(),
                        entry.streamId().toString(),
                        entry.payload().getBytes(UTF_8));
        var meta = EventJson.read(entry.meta(), EventMeta.class);
        var headers = kafka.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", entry.eventId().toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", type.cloudEventType());
        put(headers, "ce_subject", entry.streamId().toString());
        put(headers, "ce_time", format(entry.occurredAt()));
        put(headers, "ce_sequence", String.format(Locale.ROOT, "%010d", entry.version()));
        put(headers, "ce_dataschema", type.dataSchema());
        put(headers, "ce_recordedtime", format(entry.recordedAt()));
        put(headers, "ce_correlationid", meta.correlationId().toString());
        put(
                headers,
                "ce_causationid",
                meta.causationId() == null ? null : meta.causationId().toString());
        put(headers, "ce_actor", meta.actor());
        put(headers, "traceparent", meta.traceparent());
        put(headers, "content-type", "application/json");
        return kafka;
    }

    private static String format(OffsetDateTime time) {
        return DateTimeFormatter.ISO_INSTANT.format(time.toInstant());
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }
}
