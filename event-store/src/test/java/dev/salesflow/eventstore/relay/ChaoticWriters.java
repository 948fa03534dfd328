package dev.salesflow.eventstore.relay;

import static dev.salesflow.eventstore.Await.answer;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.ConcurrentAppend;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.eventstore.Teams;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writers that do to one database whatever writers do: quick and slow transactions, ids drawn
/// before anything is read, rollbacks, conflicts, and one commit that comes later than all others.
final class ChaoticWriters {

    private static final int WRITERS = 12;
    private static final int STREAMS = 40;
    private static final int BUSY_STREAMS = 4;
    private static final int TRANSACTIONS = 40;
    private static final String SLOWLY = "select pg_sleep(0.02)";
    private static final String DRAW_ID = "select pg_current_xact_id()::text";

    private final StoreDatabase database;
    private final long seed;
    private final List<StreamKey> streams =
            Stream.generate(Teams::newStream).limit(STREAMS).toList();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger rollbacks = new AtomicInteger();

    ChaoticWriters(StoreDatabase database, long seed) {
        this.database = database;
        this.seed = seed;
    }

    int conflicts() {
        return conflicts.get();
    }

    int rollbacks() {
        return rollbacks.get();
    }

    /// Returns when all writers are done.
    void run() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers =
                    IntStream.range(0, WRITERS)
                            .mapToObj(n -> Executors.callable(() -> write(new Random(seed + n))))
                            .toList();
            threads.invokeAll(writers).forEach(Await::answer);
        }
    }

    /// One transaction draws its positions first and commits only when the relay has published a
    /// later position of another stream.
    void commitLate(RecordingPublisher publisher) {
        var late = answer(database.pool().getConnection());
        var transaction = answer(late.begin());
        var key = Teams.newStream();
        append(late, key, 0, 1);
        var early = Teams.newStream();
        answer(
                EventStore.append(
                        database.store(), early, 0, Teams.eventsAfter(0, 1), Teams.context()));
        var overtaking =
                database.rows("select event_id from event where stream_id = $1", early.id())
                        .getFirst()
                        .getUUID(0);
        Await.until("the later position is published", () -> publisher.has(overtaking));
        answer(transaction.commit());
        answer(late.close());
    }

    private void write(Random random) {
        var connection = answer(database.pool().getConnection());
        for (var number = 0; number < TRANSACTIONS; number++) {
            var busy = random.nextBoolean();
            var key = streams.get(random.nextInt(busy ? BUSY_STREAMS : STREAMS));
            var transaction = answer(connection.begin());
            try {
                appendSomehow(connection, key, random);
            } catch (ConcurrentAppend lost) {
                conflicts.incrementAndGet();
                answer(transaction.rollback());
                continue;
            }
            if (random.nextInt(8) == 0) {
                rollbacks.incrementAndGet();
                answer(transaction.rollback());
            } else {
                answer(transaction.commit());
            }
        }
        answer(connection.close());
    }

    private static void appendSomehow(SqlConnection connection, StreamKey key, Random random) {
        if (random.nextInt(3) == 0) {
            answer(connection.query(DRAW_ID).execute());
        }
        var slow = random.nextInt(4) == 0;
        var version = answer(EventStore.load(StoreConnection.of(connection), key)).size();
        if (slow) {
            answer(connection.query(SLOWLY).execute());
        }
        append(connection, key, version, 1 + random.nextInt(3));
        if (slow) {
            answer(connection.query(SLOWLY).execute());
        }
    }

    private static void append(SqlConnection connection, StreamKey key, int version, int count) {
        var store = StoreConnection.of(connection);
        var events = Teams.eventsAfter(version, count);
        answer(EventStore.append(store, key, version, events, Teams.context()));
    }
}
