package dev.salesflow.eventstore.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.Topic;
import dev.salesflow.events.contact.ContactDetails;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Publishes people's details on the compacted contact topic; an erased person becomes a tombstone.
///
/// All that changed since the cursor goes out page by page, so that memory is bounded by one page;
/// the cursor moves when the last is acknowledged. Its row stays locked meanwhile, or a slower
/// process could publish what it read before an erasure behind the tombstone.
final class ContactRelay extends PeriodicRelay {

    private static final String LOCK =
            "select seen::text, pg_current_snapshot()::text from contact_cursor for update";
    private static final String CHANGED =
            """
            select contact_id, name, phone, email, position, erased_at from contact
            where changed_by >= pg_snapshot_xmin($1::text::pg_snapshot)
              and not pg_visible_in_snapshot(changed_by, $1::text::pg_snapshot)
              and pg_visible_in_snapshot(changed_by, $2::text::pg_snapshot)
              and contact_id > $3 order by contact_id limit
            """
                    + RelayPage.LIMIT;
    private static final String MOVE = "update contact_cursor set seen = $1::text::pg_snapshot";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    ContactRelay(Pool pool, EventPublisher publisher) {
        super(pool, publisher, 100);
    }

    @Override
    void carry(SqlConnection connection) {
        var cursor = RelayCursor.run(connection, LOCK, Tuple.tuple()).iterator().next();
        var seen = cursor.getString(0);
        var current = cursor.getString(1);
        var page = changed(connection, Tuple.of(seen, current, BEFORE_ALL));
        if (page.isEmpty()) {
            return;
        }
        publishPeople(page);
        while (page.size() == RelayPage.LIMIT) {
            if (isStopping()) {
                return; // the next process begins with the first page again
            }
            page = changed(connection, Tuple.of(seen, current, page.getLast().getUUID(0)));
            publishPeople(page);
        }
        RelayCursor.run(connection, MOVE, Tuple.of(current));
    }

    private static List<Row> changed(SqlConnection connection, Tuple arguments) {
        var page = new ArrayList<Row>();
        RelayCursor.run(connection, CHANGED, arguments).forEach(page::add);
        return page;
    }

    private void publishPeople(List<Row> page) {
        publish(page.stream().map(ContactRelay::toRecord).toList());
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
