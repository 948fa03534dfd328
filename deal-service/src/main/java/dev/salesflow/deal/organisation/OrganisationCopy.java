package dev.salesflow.deal.organisation;

import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.servicekit.access.DirectoryConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Keeps this service's copy of reps and teams up to lead-service's topics.
@Singleton
public class OrganisationCopy extends DirectoryConsumer {

    OrganisationCopy(Inbox inbox) {
        super(inbox, "deal-service.directory");
    }

    @Incoming("organisation")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return receive(batch);
    }
}
