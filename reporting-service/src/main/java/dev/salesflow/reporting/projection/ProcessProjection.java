package dev.salesflow.reporting.projection;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.process.SalesProcessEvent;
import dev.salesflow.events.process.SalesProcessEvent.SalesProcessPublished;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// The newest version of every sales process.
@Singleton
public class ProcessProjection {

    private static final String GROUP = "reporting-service.processes";
    private static final String PUT =
            """
            insert into process_design (process_key, process_version, name, name_zh, stages)
            values ($1, $2, $3, $4, $5::text::jsonb)
            on conflict (process_key) do update set process_version = excluded.process_version,
              name = excluded.name, name_zh = excluded.name_zh, stages = excluded.stages
            where process_design.process_version < excluded.process_version
            """;

    private final InboxConsumer processes;

    ProcessProjection(Inbox inbox) {
        processes =
                inbox.register(
                        GROUP, ReceivedEvent::of, InboxEffect.oneByOne(ProcessProjection::apply));
    }

    @Incoming("processes")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return processes.receive(batch);
    }

    private static Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
        return received.event() instanceof SalesProcessEvent event
                ? put(StoreConnection.of(session), event)
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> put(StoreConnection connection, SalesProcessEvent event) {
        return switch (event) {
            case SalesProcessPublished e -> {
                var stages = EventJson.write(e.stages());
                var row = Tuple.of(e.key(), e.processVersion(), e.name(), e.nameZh(), stages);
                yield connection.query(PUT, row).replaceWithVoid();
            }
        };
    }
}
