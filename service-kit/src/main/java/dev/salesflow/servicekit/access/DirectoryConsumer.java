package dev.salesflow.servicekit.access;

import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.hibernate.reactive.mutiny.Mutiny;

/// Copies the sales organisation from lead-service's topics. A service that needs the copy binds it
/// to its channel.
public abstract class DirectoryConsumer {

    private final InboxConsumer consumer;

    /// @param group the consumer group's name, the one its channel is configured with
    protected DirectoryConsumer(Inbox inbox, String group) {
        consumer =
                inbox.register(
                        group, ReceivedEvent::of, InboxEffect.oneByOne(DirectoryConsumer::apply));
    }

    /// Takes a batch of both topics in.
    protected Uni<Void> receive(ConsumerRecords<String, byte[]> batch) {
        return consumer.receive(batch);
    }

    private static Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
        var connection = StoreConnection.of(session);
        return switch (received.event()) {
            case SalesRepEvent e ->
                    Directory.apply(connection, received.streamId(), received.version(), e);
            case TeamEvent e ->
                    Directory.apply(connection, received.streamId(), received.version(), e);
            default -> Uni.createFrom().voidItem();
        };
    }
}
