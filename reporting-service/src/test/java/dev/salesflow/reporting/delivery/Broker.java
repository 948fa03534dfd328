package dev.salesflow.reporting.delivery;

import dev.salesflow.servicekit.testing.TopicRecords;
import java.util.List;

/// The shared stack's Kafka as it takes facts.
public final class Broker {

    private Broker() {}

    /// Sends the facts in their order and waits until Kafka has them.
    public static void publish(List<Fact> facts) {
        TopicRecords.send(facts.stream().map(Fact::onKafka).toList());
    }
}
