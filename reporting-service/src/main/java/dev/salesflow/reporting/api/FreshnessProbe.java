package dev.salesflow.reporting.api;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.EventStoreConfig;
import dev.salesflow.reporting.projection.DealProjection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// Compares the ends of the deal topic with the offsets that the projection has committed. Blocks
/// briefly.
@ApplicationScoped
public class FreshnessProbe {

    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final String OFFSETS =
            "select partition, next_offset from inbox_offset where consumer = $1 and topic = $2";
    private static final String TOPIC = Topic.DEAL.topicName();

    private final Pool pool;
    private final Clock clock;
    private final EventStoreConfig config;
    private @Nullable Admin admin;
    private @Nullable Instant levelAt;

    FreshnessProbe(Pool pool, Clock clock, EventStoreConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.config = config;
    }

    /// Measured before the report reads, so that it never claims more than is in the answer.
    public synchronized Freshness measure() {
        var projected = projected();
        var now = clock.instant();
        try {
            var lag = 0L;
            for (var end : ends().entrySet()) {
                lag +=
                        Math.max(
                                0,
                                end.getValue().offset()
                                        - projected.getOrDefault(end.getKey().partition(), 0L));
            }
            if (lag == 0 || levelAt == null) {
                levelAt = now;
            }
            return new Freshness(lag, Duration.between(levelAt, now).toMillis() / 1000.0);
        } catch (ExecutionException | TimeoutException e) {
            return new Freshness(null, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Freshness(null, null);
        }
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends()
            throws ExecutionException, TimeoutException, InterruptedException {
        var client = admin == null ? open() : admin;
        var wanted =
                IntStream.range(0, Topic.PARTITIONS)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        p -> new TopicPartition(TOPIC, p),
                                        _ -> OffsetSpec.latest()));
        return client.listOffsets(wanted).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Admin open() {
        admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                config.kafka().bootstrapServers()));
        return admin;
    }

    private Map<Integer, Long> projected() {
        var offsets = new HashMap<Integer, Long>();
        pool.preparedQuery(OFFSETS)
                .execute(Tuple.of(DealProjection.GROUP, TOPIC))
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .forEach(row -> offsets.put(row.getInteger(0), row.getLong(1)));
        return offsets;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
