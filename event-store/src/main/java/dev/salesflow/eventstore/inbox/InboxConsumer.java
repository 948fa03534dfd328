package dev.salesflow.eventstore.inbox;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A consumer that the [Inbox] knows.
@FunctionalInterface
public interface InboxConsumer {
    /// Takes a batch in; completes when effect and offsets are committed.
    Uni<Void> receive(Iterable<ConsumerRecord<String, byte[]>> batch);
}
