package dev.salesflow.referral.directory;

import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.servicekit.access.DirectoryConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Copies sales reps and teams from lead-service's topics.
@Singleton
public class DirectoryCopy extends DirectoryConsumer {

    DirectoryCopy(Inbox inbox) {
        super(inbox, "referral-service.directory");
    }

    @Incoming("directory")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return receive(batch);
    }
}
