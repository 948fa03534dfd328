package dev.salesflow.eventstore.relay;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.TestBroker;

/// The relay of dead letters at work on a test database, sending to the shared stack's broker.
public final class RunningDeadLetters implements AutoCloseable {

    private static final String WAITING =
            "select count(*) from parked_record where published_at is null";

    private final KafkaEventPublisher publisher = new KafkaEventPublisher(TestBroker.address());
    private final DeadLetterRelay relay;
    private final Thread thread;

    private final StoreDatabase database;

    private RunningDeadLetters(StoreDatabase database) {
        this.database = database;
        this.relay = new DeadLetterRelay(database.pool(), publisher);
        this.thread = Thread.ofPlatform().daemon().name("dead letters under test").start(relay);
    }

    /// Starts it.
    public static RunningDeadLetters start(StoreDatabase database) {
        return new RunningDeadLetters(database);
    }

    /// Returns when every parked record is noted as published.
    public void awaitNothingWaits() {
        Await.until("all dead letters are published", () -> database.number(WAITING) == 0);
    }

    @Override
    public void close() {
        relay.stop();
        Await.until("the relay of dead letters ends", () -> !thread.isAlive());
        publisher.close();
    }
}
