package dev.salesflow.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.events.Topic;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KafkaEventPublisherTest {

    private static final String NOBODY = "127.0.0.1:1";
    private static final Duration PATIENCE = Duration.ofMillis(400);

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_page_without_a_broker_fails_once_and_not_once_for_each_record() {
        var next = new ProducerRecord<>(Topic.TEAM.topicName(), "key", new byte[] {1});
        try (var publisher = new KafkaEventPublisher(NOBODY, PATIENCE)) {
            assertThatThrownBy(() -> publisher.publish(Collections.nCopies(1000, next)))
                    .isInstanceOf(RelayInterrupted.class);
        }
    }
}
