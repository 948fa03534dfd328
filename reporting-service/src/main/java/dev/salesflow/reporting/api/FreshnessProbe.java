package dev.salesflow.reporting.api;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.EventStoreConfig;
import dev.salesflow.reporting.projection.DealProjection;
import dev.salesflow.reporting.sql.BlockingQueries;
import io.quarkus.runtime.Startup;
import io.vertx.sqlclient.Tuple;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// Compares the ends of the deal topic with the offsets that the projection has committed: for
/// every report, and each second besides, so that it is known since when the projection lags.
@Startup
@ApplicationScoped
public class FreshnessProbe {

    private static final Logger LOG = Logger.getLogger(FreshnessProbe.class);
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    /// How long to wait for a broker that did not answer the last time.
    private static final Duration SHORT_PATIENCE = Duration.ofMillis(50);

    private static final String OFFSETS =
            "select partition, next_offset from inbox_offset where consumer = $1 and topic = $2";
    private static final String TOPIC = Topic.DEAL.topicName();

    private final BlockingQueries queries;
    private final Clock clock;
    private final Admin admin;
    private final LagHistory history = new LagHistory();
    private final ScheduledExecutorService everySecond =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("freshness").factory());
    private volatile boolean isKafkaAway;

    FreshnessProbe(BlockingQueries queries, Clock clock, EventStoreConfig config) {
        this.queries = queries;
        this.clock = clock;
        var patience = (int) PATIENCE.toMillis();
        this.admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                config.kafka().bootstrapServers(),
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                patience,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                patience));
    }

    @PostConstruct
    void start() {
        var _ = everySecond.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    /// Begins a measurement. What is projected is looked up now, before the report reads, so that
    /// the answer never claims more than is in the report; `get` waits for Kafka, briefly.
    public Supplier<Freshness> begin() {
        var ends = ends();
        var projected = projected();
        return () -> finish(ends, projected);
    }

    private Freshness finish(
            KafkaFuture<Map<TopicPartition, ListOffsetsResultInfo>> ends,
            Map<Integer, Long> projected) {
        var patience = isKafkaAway ? SHORT_PATIENCE : PATIENCE;
        try {
            var published =
                    ends.get(patience.toMillis(), TimeUnit.MILLISECONDS).entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            e -> e.getKey().partition(),
                                            e -> e.getValue().offset()));
            isKafkaAway = false;
            return history.add(clock.instant(), published, projected);
        } catch (ExecutionException | TimeoutException e) {
            isKafkaAway = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Freshness.UNKNOWN;
    }

    private KafkaFuture<Map<TopicPartition, ListOffsetsResultInfo>> ends() {
        var wanted =
                IntStream.range(0, Topic.PARTITIONS)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        p -> new TopicPartition(TOPIC, p),
                                        _ -> OffsetSpec.latest()));
        return admin.listOffsets(wanted).all();
    }

    private Map<Integer, Long> projected() {
        var offsets = new HashMap<Integer, Long>();
        queries.rows(OFFSETS, Tuple.of(DealProjection.GROUP, TOPIC))
                .forEach(row -> offsets.put(row.getInteger(0), row.getLong(1)));
        return offsets;
    }

    private void tick() {
        try {
            LOG.debugf("%s", begin().get());
        } catch (RuntimeException e) {
            LOG.debug("freshness is not known", e);
        }
    }

    @PreDestroy
    void close() {
        everySecond.shutdownNow();
        admin.close(Duration.ZERO);
    }
}
