package dev.salesflow.eventstore.relay;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Sends records and returns when every one of them is acknowledged by all replicas; fails
/// otherwise.
@FunctionalInterface
public interface EventPublisher {
    /// Sends in the given order; blocks until all are acknowledged.
    void publish(List<ProducerRecord<String, byte[]>> records);
}
