package dev.salesflow.reporting.projection;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Deals as they moved: four statements a batch, whatever its size. A repeated event finds its rows
/// there already.
@Singleton
public class DealProjection {

    /// The consumer group, under which the offsets are kept.
    public static final String GROUP = "reporting-service.deals";

    private static final String OPEN =
            """
            insert into deal (deal_id, process_key, observed_from)
            select * from unnest($1::uuid[], $2::text[], $3::bigint[]) on conflict (deal_id) do nothing
            """;
    private static final String MOVE =
            """
            insert into deal_move (deal_id, version, at, kind, target)
            select * from unnest($1::uuid[], $2::int[], $3::bigint[], $4::text[], $5::text[])
            on conflict (deal_id, version) do nothing
            """;
    private static final String DESCRIBE =
            """
            insert into deal_attributes (deal_id, version, at, said)
            select a.deal_id, a.version, a.at, a.said::jsonb
            from unnest($1::uuid[], $2::int[], $3::bigint[], $4::text[]) as a(deal_id, version, at, said)
            on conflict (deal_id, version) do nothing
            """;
    private static final String CHANGE =
            """
            update deal set changed_by = pg_current_xact_id()
            where deal_id = any($1::uuid[]) and changed_by <> pg_current_xact_id()
            """;

    private final InboxConsumer deals;

    DealProjection(Inbox inbox) {
        deals =
                inbox.register(
                        GROUP,
                        ReceivedEvent::of,
                        (session, events) -> apply(StoreConnection.of(session), events));
    }

    @Incoming("deals")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return deals.receive(batch);
    }

    static Uni<Void> apply(StoreConnection connection, List<ReceivedEvent> events) {
        var rows = DealRows.of(events);
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var done = connection.query(MOVE, rows.moves());
        if (rows.hasOpened()) {
            done = done.chain(() -> connection.query(OPEN, rows.opened()));
        }
        if (rows.hasDescribed()) {
            done = done.chain(() -> connection.query(DESCRIBE, rows.described()));
        }
        return done.chain(() -> connection.query(CHANGE, rows.touched())).replaceWithVoid();
    }
}
