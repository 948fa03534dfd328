package dev.salesflow.eventstore.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/// Streams of which a record could not be read. Their later records wait behind it, in order, until
/// released.
final class ParkedStreams {

    /// A release waits for batches that have seen the stream parked, so that it takes theirs too.
    private static final String WHICH =
            """
            select stream_id from parked_stream where consumer = $1 and stream_id = any($2::text[])
            for share
            """;

    private static final String LOCK =
            "select reason from parked_stream where consumer = $1 and stream_id = $2 for update";
    private static final String PARK =
            "insert into parked_stream (consumer, stream_id, reason) values ($1, $2, $3)"
                    + " on conflict do nothing";
    private static final String KEEP =
            """
            insert into parked_record
              (consumer, topic, partition, record_offset, stream_id, headers, payload, reason)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
            """;
    private static final String TAKE =
            """
            select topic, partition, record_offset, stream_id, headers, payload from parked_record
            where consumer = $1 and stream_id = $2 order by topic, partition, record_offset for update
            """;
    private static final String FORGET_RECORDS =
            "delete from parked_record where consumer = $1 and stream_id = $2";
    private static final String FORGET_STREAM =
            "delete from parked_stream where consumer = $1 and stream_id = $2";

    private ParkedStreams() {}

    static Uni<Set<String>> which(
            StoreConnection connection, String consumer, Set<String> streams) {
        return connection
                .query(WHICH, Tuple.of(consumer, (Object) streams.toArray(String[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .collect(Collectors.toSet()));
    }

    static Uni<Void> park(
            StoreConnection connection,
            String consumer,
            ConsumerRecord<String, byte[]> kafka,
            String reason) {
        var body = kafka.value() == null ? null : Buffer.buffer(kafka.value());
        var arguments =
                Tuple.from(
                        new Object[] {
                            consumer,
                            kafka.topic(),
                            kafka.partition(),
                            kafka.offset(),
                            streamOf(kafka),
                            headers(kafka),
                            body,
                            storable(reason)
                        });
        return connection
                .query(PARK, Tuple.of(consumer, streamOf(kafka), storable(reason)))
                .chain(() -> connection.query(KEEP, arguments))
                .replaceWithVoid();
    }

    /// Takes a stream's records out of parking, in their order.
    static Uni<List<ConsumerRecord<String, byte[]>>> take(
            StoreConnection connection, String consumer, String stream) {
        var which = Tuple.of(consumer, stream);
        return connection
                .query(LOCK, which)
                .chain(() -> connection.query(TAKE, which))
                .map(rows -> {
                    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
                    rows.forEach(row -> records.add(toRecord(row)));
                    return (List<ConsumerRecord<String, byte[]>>) records;
                })
                .call(() -> connection.query(FORGET_RECORDS, which))
                .call(() -> connection.query(FORGET_STREAM, which));
    }

    static String streamOf(ConsumerRecord<String, byte[]> kafka) {
        return kafka.key() == null
                ? "offset " + kafka.partition() + "/" + kafka.offset()
                : storable(kafka.key());
    }

    /// The text as a column can hold it. What is wrong with a record may be just the character that
    /// the database refuses; that must not keep the record from being parked.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static JsonObject headers(ConsumerRecord<String, byte[]> kafka) {
        var json = new JsonObject();
        kafka.headers()
                .forEach(h ->
                        json.put(
                                storable(h.key()),
                                h.value() == null ? "" : storable(new String(h.value(), UTF_8))));
        return json;
    }

    private static ConsumerRecord<String, byte[]> toRecord(Row row) {
        var headers = new RecordHeaders();
        row.get(JsonObject.class, 4)
                .forEach(
                        h -> headers.add(h.getKey(), String.valueOf(h.getValue()).getBytes(UTF_8)));
        var body = row.getBuffer(5);
        return new ConsumerRecord<>(
                row.getString(0),
                row.getInteger(1),
                row.getLong(2),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getString(3),
                body == null ? null : body.getBytes(),
                headers,
                Optional.empty());
    }
}
