package dev.salesflow.eventstore.inbox;

import dev.salesflow.events.UnreadableEvent;
import dev.salesflow.eventstore.PassingFailure;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.relay.RelayWaker;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/// Takes batches of records in with effect and offset in one transaction.
///
/// A record that cannot be read, or whose effect fails for good, parks its stream; everything else
/// flows on. A failure that passes (database away) is tried again for as long as it takes.
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Mutiny.SessionFactory sessions;
    private final RelayWaker relay;
    private final InboxConsumers consumers = new InboxConsumers();

    Inbox(Mutiny.SessionFactory sessions, RelayWaker relay) {
        this.sessions = sessions;
        this.relay = relay;
    }

    /// Makes a consumer known, so that [#release(String, String)] finds it before its first batch.
    /// The bean that registers is a `@Singleton`: it is made at the start, where one of another
    /// scope would be made with the first batch.
    ///
    /// @param consumer the consumer group's name, under which offsets are kept
    /// @param read turns a record into what the effect needs, or fails with [UnreadableEvent]
    public <T> InboxConsumer register(
            String consumer,
            Function<ConsumerRecord<String, byte[]>, T> read,
            InboxEffect<T> effect) {
        consumers.add(consumer, stream -> release(consumer, stream, read, effect));
        return batch -> receive(consumer, batch, read, effect);
    }

    <T> Uni<Void> receive(
            String consumer,
            Iterable<ConsumerRecord<String, byte[]>> batch,
            Function<ConsumerRecord<String, byte[]>, T> read,
            InboxEffect<T> effect) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        batch.forEach(records::add);
        if (records.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return inTransaction(session -> take(session, consumer, records, read, effect))
                .onFailure()
                .recoverWithUni(failure -> isolate(consumer, records, read, effect, failure))
                .invoke(relay::wake);
    }

    /// Plays a parked stream's records again with what its consumer does; completes with their
    /// number, or with nothing for a consumer that this process does not know.
    public Uni<Optional<Integer>> release(String consumer, String stream) {
        return consumers.release(consumer, stream);
    }

    /// Plays a parked stream's records again, in order, and lets the stream flow on; completes with
    /// their number.
    <T> Uni<Integer> release(
            String consumer,
            String stream,
            Function<ConsumerRecord<String, byte[]>, T> read,
            InboxEffect<T> effect) {
        return sessions.withStatelessTransaction(
                        session -> {
                            var connection = StoreConnection.of(session);
                            return ParkedStreams.take(connection, consumer, stream)
                                    .call(records ->
                                            records.isEmpty()
                                                    ? Uni.createFrom().voidItem()
                                                    : effect.apply(
                                                            session,
                                                            records.stream().map(read).toList()))
                                    .map(List::size);
                        })
                .invoke(relay::wake);
    }

    private Uni<Void> inTransaction(Function<Mutiny.StatelessSession, Uni<Void>> work) {
        return sessions.withStatelessTransaction(work)
                .onFailure(PassingFailure::is)
                .invoke(failure -> LOG.warnf("inbox tries again: %s", failure))
                .onFailure(PassingFailure::is)
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(5))
                .indefinitely();
    }

    /// One record of the batch has an effect that fails for good: each is taken by itself, and that
    /// one is parked.
    private <T> Uni<Void> isolate(
            String consumer,
            List<ConsumerRecord<String, byte[]>> records,
            Function<ConsumerRecord<String, byte[]>, T> read,
            InboxEffect<T> effect,
            Throwable failure) {
        if (records.size() == 1) {
            LOG.errorf(
                    failure,
                    "%s parks stream %s",
                    consumer,
                    ParkedStreams.streamOf(records.getFirst()));
            return inTransaction(session ->
                    take(
                            session,
                            consumer,
                            records,
                            _ -> {
                                throw new UnreadableEvent(String.valueOf(failure.getMessage()));
                            },
                            effect));
        }
        return Multi.createFrom()
                .iterable(records)
                .onItem()
                .transformToUniAndConcatenate(
                        next -> receive(consumer, List.of(next), read, effect))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private <T> Uni<Void> take(
            Mutiny.StatelessSession session,
            String consumer,
            List<ConsumerRecord<String, byte[]>> records,
            Function<ConsumerRecord<String, byte[]>, T> read,
            InboxEffect<T> effect) {
        var connection = StoreConnection.of(session);
        var partitions = records.stream().map(Inbox::partitionOf).collect(Collectors.toSet());
        return InboxOffsets.lock(connection, consumer, partitions)
                .chain(next -> {
                    var fresh =
                            records.stream()
                                    .filter(r ->
                                            r.offset() >= next.getOrDefault(partitionOf(r), 0L))
                                    .toList();
                    return fresh.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : apply(session, consumer, fresh, read, effect)
                                    .chain(() ->
                                            InboxOffsets.move(connection, consumer, after(fresh)));
                });
    }

    private <T> Uni<Void> apply(
            Mutiny.StatelessSession session,
            String consumer,
            List<ConsumerRecord<String, byte[]>> fresh,
            Function<ConsumerRecord<String, byte[]>, T> read,
            InboxEffect<T> effect) {
        var connection = StoreConnection.of(session);
        var streams = fresh.stream().map(ParkedStreams::streamOf).collect(Collectors.toSet());
        return ParkedStreams.which(connection, consumer, streams)
                .chain(parked -> {
                    var sorted = Sorted.of(fresh, parked, read);
                    var effected =
                            sorted.readable.isEmpty()
                                    ? Uni.createFrom().voidItem()
                                    : effect.apply(session, sorted.readable);
                    return effected.chain(() -> park(connection, consumer, sorted.parked));
                });
    }

    private static Uni<Void> park(
            StoreConnection connection,
            String consumer,
            List<Map.Entry<ConsumerRecord<String, byte[]>, String>> parked) {
        return Multi.createFrom()
                .iterable(parked)
                .onItem()
                .transformToUniAndConcatenate(entry ->
                        ParkedStreams.park(connection, consumer, entry.getKey(), entry.getValue()))
                .collect()
                .last();
    }

    private static Map<TopicPartition, Long> after(List<ConsumerRecord<String, byte[]>> records) {
        var next = new HashMap<TopicPartition, Long>();
        records.forEach(record -> next.merge(partitionOf(record), record.offset() + 1, Math::max));
        return next;
    }

    private static TopicPartition partitionOf(ConsumerRecord<String, byte[]> kafka) {
        return new TopicPartition(kafka.topic(), kafka.partition());
    }

    /// A batch split into what can be read and what waits, with the reason.
    private record Sorted<T>(
            List<T> readable, List<Map.Entry<ConsumerRecord<String, byte[]>, String>> parked) {

        static <T> Sorted<T> of(
                List<ConsumerRecord<String, byte[]>> records,
                Set<String> parkedBefore,
                Function<ConsumerRecord<String, byte[]>, T> read) {
            var readable = new ArrayList<T>();
            var parked = new ArrayList<Map.Entry<ConsumerRecord<String, byte[]>, String>>();
            var waiting = new HashSet<>(parkedBefore);
            for (var kafka : records) {
                var stream = ParkedStreams.streamOf(kafka);
                if (waiting.contains(stream)) {
                    parked.add(Map.entry(kafka, "waits behind an earlier record of its stream"));
                    continue;
                }
                try {
                    readable.add(read.apply(kafka));
                } catch (UnreadableEvent e) {
                    waiting.add(stream);
                    parked.add(Map.entry(kafka, String.valueOf(e.getMessage())));
                }
            }
            return new Sorted<>(readable, parked);
        }
    }
}
