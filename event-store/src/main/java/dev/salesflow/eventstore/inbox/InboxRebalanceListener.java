package dev.salesflow.eventstore.inbox;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/// Moves a consumer to the offsets of its own database whenever partitions are handed to it.
@ApplicationScoped
@Identifier("inbox")
public class InboxRebalanceListener implements KafkaConsumerRebalanceListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Pool pool;

    InboxRebalanceListener(Pool pool) {
        this.pool = pool;
    }

    @Override
    public void onPartitionsAssigned(
            Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var name = consumer.groupMetadata().groupId();
        var offsets =
                InboxOffsets.read(StoreConnection.of(pool), name)
                        .onFailure()
                        .retry()
                        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
                        .expireIn(PATIENCE.toMillis())
                        .await()
                        .atMost(PATIENCE.plusSeconds(5));
        partitions.forEach(
                partition -> consumer.seek(partition, offsets.getOrDefault(partition, 0L)));
    }
}
