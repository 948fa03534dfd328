package dev.salesflow.eventstore.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.Topic;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Publishes parked records on the dead-letter topic of theirs, with consumer, origin and reason in
/// headers. A person's details stay behind, as dead letters are kept for ever.
final class DeadLetterRelay extends PeriodicRelay {

    private static final String WAITING =
            """
            select consumer, topic, partition, record_offset, stream_id, headers, payload, reason
            from parked_record where published_at is null
            order by topic, partition, record_offset limit 500 for update skip locked
            """;
    private static final String SENT =
            """
            update parked_record set published_at = clock_timestamp()
            where (consumer, topic, partition, record_offset) in
              (select * from unnest($1::text[], $2::text[], $3::int[], $4::bigint[]))
            """;

    DeadLetterRelay(Pool pool, EventPublisher publisher) {
        super(pool, publisher, 1000);
    }

    @Override
    void carry(SqlConnection connection) {
        var waiting = new ArrayList<Row>();
        RelayCursor.run(connection, WAITING, Tuple.tuple()).forEach(waiting::add);
        if (waiting.isEmpty()) {
            return;
        }
        publish(waiting.stream().map(DeadLetterRelay::toRecord).toList());
        var sent =
                Tuple.of(
                        waiting.stream().map(row -> row.getString(0)).toArray(String[]::new),
                        waiting.stream().map(row -> row.getString(1)).toArray(String[]::new),
                        waiting.stream().map(row -> row.getInteger(2)).toArray(Integer[]::new),
                        waiting.stream().map(row -> row.getLong(3)).toArray(Long[]::new));
        RelayCursor.run(connection, SENT, sent);
    }

    private static ProducerRecord<String, byte[]> toRecord(Row row) {
        var isPersonal = row.getString(1).equals(Topic.CONTACT.topicName());
        var payload = isPersonal ? null : row.getBuffer(6);
        var dead =
                new ProducerRecord<String, byte[]>(
                        row.getString(1) + ".dlt",
                        row.getString(4),
                        payload == null ? null : payload.getBytes());
        for (var header : row.get(JsonObject.class, 5)) {
            dead.headers().add(header.getKey(), String.valueOf(header.getValue()).getBytes(UTF_8));
        }
        dead.headers().add("dlt_consumer", row.getString(0).getBytes(UTF_8));
        dead.headers().add("dlt_partition", row.getInteger(2).toString().getBytes(UTF_8));
        dead.headers().add("dlt_offset", row.getLong(3).toString().getBytes(UTF_8));
        dead.headers().add("dlt_reason", row.getString(7).getBytes(UTF_8));
        return dead;
    }
}
