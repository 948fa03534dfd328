package dev.salesflow.reporting.owner;

import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepRegistered;
import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.servicekit.access.Directory;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// Copies the sales organisation and remembers which contact a rep is.
@Singleton
public class OrganisationConsumer {

    private static final String GROUP = "reporting-service.organisation";
    private static final String PUT =
            "insert into rep_contact (rep_id, contact_id) values ($1, $2) on conflict do nothing";

    private final InboxConsumer organisation;

    OrganisationConsumer(Inbox inbox) {
        organisation =
                inbox.register(
                        GROUP,
                        ReceivedEvent::of,
                        InboxEffect.oneByOne(OrganisationConsumer::apply));
    }

    @Incoming("organisation")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return organisation.receive(batch);
    }

    private static Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
        var connection = StoreConnection.of(session);
        return switch (received.event()) {
            case SalesRepEvent e ->
                    Directory.apply(connection, received.streamId(), received.version(), e)
                            .chain(() -> contact(connection, received, e));
            case TeamEvent e ->
                    Directory.apply(connection, received.streamId(), received.version(), e);
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> contact(
            StoreConnection connection, ReceivedEvent received, SalesRepEvent event) {
        return event instanceof SalesRepRegistered e
                ? connection
                        .query(PUT, Tuple.of(received.streamId(), e.contactId()))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
