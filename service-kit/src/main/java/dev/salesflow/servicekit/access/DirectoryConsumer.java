package dev.salesflow.servicekit.access;

import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.hibernate.reactive.mutiny.Mutiny;

/// Copies the sales organisation from lead-service's topics. A service that needs the copy binds it
/// to its channel.
public abstract class DirectoryConsumer {

    private final Inbox inbox;
    private final String group;

    /// @param group the consumer group's name, the one its channel is configured with
    protected DirectoryConsumer(Inbox inbox, String group) {
        this.inbox = inbox;
        this.group = group;
        inbox.register(group, ReceivedEvent::of, DirectoryConsumer::apply);
    }

    /// Takes a batch of both topics in.
    protected Uni<Void> receive(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(group, batch, ReceivedEvent::of, DirectoryConsumer::apply);
    }

    private static Uni<Void> apply(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
        var connection = StoreConnection.of(session);
        var applied = Uni.createFrom().voidItem();
        for (var received : events) {
            applied = applied.chain(() -> applyOne(connection, received));
        }
        return applied;
    }

    private static Uni<Void> applyOne(StoreConnection connection, ReceivedEvent received) {
        return switch (received.event()) {
            case SalesRepEvent e ->
                    Directory.apply(connection, received.streamId(), received.version(), e);
            case TeamEvent e ->
                    Directory.apply(connection, received.streamId(), received.version(), e);
            default -> Uni.createFrom().voidItem();
        };
    }
}
