package dev.salesflow.lead.policy;

import dev.salesflow.events.process.SalesProcessEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.lead.closing.list.SalesProcessKeys;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// When a sales process is published, its key is kept, so that no lead is converted into a process
/// that does not exist.
@Singleton
public class WhenSalesProcessPublishedThenKeepItsKey {

    private static final String GROUP = "lead-service.sales-processes";

    private final InboxConsumer processes;

    WhenSalesProcessPublishedThenKeepItsKey(Inbox inbox) {
        processes =
                inbox.register(
                        GROUP,
                        ReceivedEvent::of,
                        InboxEffect.oneByOne(WhenSalesProcessPublishedThenKeepItsKey::apply));
    }

    @Incoming("sales-processes")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return processes.receive(batch);
    }

    private static Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
        return received.event() instanceof SalesProcessEvent event
                ? keep(StoreConnection.of(session), event)
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> keep(StoreConnection connection, SalesProcessEvent event) {
        return switch (event) {
            case SalesProcessEvent.SalesProcessPublished published ->
                    SalesProcessKeys.keep(connection, published.key());
        };
    }
}
