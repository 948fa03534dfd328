package dev.salesflow.eventstore.inbox;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/// A consumer's offsets in its own database.
final class InboxOffsets {

    private static final String LOCK =
            """
            insert into inbox_offset (consumer, topic, partition, next_offset)
            select $1, t.topic, t.partition, 0 from unnest($2::text[], $3::int[]) as t(topic, partition)
            order by t.topic, t.partition
            on conflict (consumer, topic, partition) do update set next_offset = inbox_offset.next_offset
            returning topic, partition, next_offset
            """;

    private static final String MOVE =
            """
            update inbox_offset o set next_offset = t.next_offset
            from unnest($2::text[], $3::int[], $4::bigint[]) as t(topic, partition, next_offset)
            where o.consumer = $1 and o.topic = t.topic and o.partition = t.partition
            """;

    private static final String READ =
            "select topic, partition, next_offset from inbox_offset where consumer = $1";

    private InboxOffsets() {}

    /// The next offsets of the partitions, locked until the transaction ends: a second consumer of
    /// the same partition waits here and then finds the batch done.
    static Uni<Map<TopicPartition, Long>> lock(
            StoreConnection connection, String consumer, Collection<TopicPartition> partitions) {
        return connection
                .query(LOCK, Tuple.of(consumer, topics(partitions), numbers(partitions)))
                .map(InboxOffsets::byPartition);
    }

    static Uni<Void> move(
            StoreConnection connection, String consumer, Map<TopicPartition, Long> next) {
        var partitions = List.copyOf(next.keySet());
        var offsets = partitions.stream().map(next::get).toArray(Long[]::new);
        return connection
                .query(MOVE, Tuple.of(consumer, topics(partitions), numbers(partitions), offsets))
                .replaceWithVoid();
    }

    static Uni<Map<TopicPartition, Long>> read(StoreConnection connection, String consumer) {
        return connection.query(READ, Tuple.of(consumer)).map(InboxOffsets::byPartition);
    }

    private static Map<TopicPartition, Long> byPartition(RowSet<Row> rows) {
        var offsets = new HashMap<TopicPartition, Long>();
        rows.forEach(row ->
                offsets.put(
                        new TopicPartition(row.getString(0), row.getInteger(1)), row.getLong(2)));
        return offsets;
    }

    private static String[] topics(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::topic).toArray(String[]::new);
    }

    private static Integer[] numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new);
    }
}
