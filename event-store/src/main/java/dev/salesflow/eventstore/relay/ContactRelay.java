package dev.salesflow.eventstore.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.Topic;
import dev.salesflow.events.contact.ContactDetails;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Publishes people's details on the compacted contact topic; an erased person becomes a tombstone.
final class ContactRelay extends PeriodicRelay {

    private static final String LOCK =
            "select seen::text, pg_current_snapshot()::text from contact_cursor for update";
    private static final String CHANGED =
            """
            select contact_id, name, phone, email, position, erased_at from contact
            where changed_by >= pg_snapshot_xmin($1::text::pg_snapshot)
              and not pg_visible_in_snapshot(changed_by, $1::text::pg_snapshot)
              and pg_visible_in_snapshot(changed_by, $2::text::pg_snapshot)
            """;
    private static final String MOVE = "update contact_cursor set seen = $1::text::pg_snapshot";

    ContactRelay(Pool pool, EventPublisher publisher) {
        super(pool, publisher, 100);
    }

    @Override
    Future<Void> carry(SqlConnection connection) {
        return connection
                .preparedQuery(LOCK)
                .execute()
                .compose(rows -> {
                    var cursor = rows.iterator().next();
                    var seen = cursor.getString(0);
                    var current = cursor.getString(1);
                    return connection
                            .preparedQuery(CHANGED)
                            .execute(Tuple.of(seen, current))
                            .compose(changed -> publish(connection, changed, current));
                });
    }

    private Future<Void> publish(SqlConnection connection, RowSet<Row> changed, String current) {
        if (changed.size() == 0) {
            return Future.succeededFuture();
        }
        var records = new ArrayList<ProducerRecord<String, byte[]>>(changed.size());
        changed.forEach(row -> records.add(toRecord(row)));
        return publish(records)
                .compose(_ -> connection.preparedQuery(MOVE).execute(Tuple.of(current)))
                .mapEmpty();
    }

    private static ProducerRecord<String, byte[]> toRecord(Row row) {
        var id = row.getUUID(0);
        var topic = Topic.CONTACT.topicName();
        if (row.getOffsetDateTime(5) != null) {
            return new ProducerRecord<>(topic, id.toString(), null);
        }
        var details =
                new ContactDetails(
                        id, row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        return new ProducerRecord<>(topic, id.toString(), EventJson.write(details).getBytes(UTF_8));
    }
}
