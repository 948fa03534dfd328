package dev.salesflow.eventstore.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.EventRegistry;
import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.Teams;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// One partition of the team topic as a consumer gets it, record by record.
final class TeamRecords {

    static final int PARTITION = 3;

    private long offset;

    /// The record of the event that stands at a version of a team.
    ConsumerRecord<String, byte[]> event(UUID team, int version) {
        var event = Teams.event(version);
        var type = EventRegistry.typeOf(event).cloudEventType();
        return next(team, version, type, EventJson.write(event).getBytes(UTF_8));
    }

    /// A record at a version of a team whose type or body may be anything.
    ConsumerRecord<String, byte[]> next(
            UUID team, int version, String type, byte @Nullable [] body) {
        var headers = new RecordHeaders();
        headers.add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        headers.add("ce_type", type.getBytes(UTF_8));
        headers.add("ce_subject", team.toString().getBytes(UTF_8));
        headers.add("ce_sequence", "%010d".formatted(version).getBytes(UTF_8));
        headers.add("ce_time", Teams.NOW.toString().getBytes(UTF_8));
        headers.add("ce_recordedtime", Teams.NOW.toString().getBytes(UTF_8));
        headers.add("ce_actor", "user-3".getBytes(UTF_8));
        headers.add("ce_correlationid", UUID.randomUUID().toString().getBytes(UTF_8));
        return new ConsumerRecord<>(
                Topic.TEAM.topicName(),
                PARTITION,
                offset++,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                team.toString(),
                body,
                headers,
                Optional.empty());
    }
}
