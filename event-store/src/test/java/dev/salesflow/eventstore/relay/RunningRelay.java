package dev.salesflow.eventstore.relay;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.LogOracle;
import dev.salesflow.eventstore.LoggedEvent;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.TestBroker;

/// A relay at work on a test database, with a pool of its own as in a process of its own, and the
/// oracle that compares the table with the topic.
public final class RunningRelay implements AutoCloseable {

    private static final int POOL_SIZE = 4;

    private final StoreDatabase database;
    private final RecordingPublisher publisher;
    private final Relay relay;
    private final Thread thread;

    private final Runnable closePublisher;

    private RunningRelay(
            StoreDatabase database, RecordingPublisher publisher, Runnable closePublisher) {
        this.database = database;
        this.closePublisher = closePublisher;
        this.publisher = publisher;
        this.relay =
                new Relay(
                        database.newPool(POOL_SIZE), RelayShard.ALL, sourceOf(database), publisher);
        this.thread = Thread.ofPlatform().daemon().name("relay under test").start(relay);
    }

    /// Starts a relay that sends through the given publisher.
    public static RunningRelay start(StoreDatabase database, EventPublisher publisher) {
        return new RunningRelay(database, new RecordingPublisher(publisher), () -> {});
    }

    /// Starts a relay that sends to the shared stack's broker.
    public static RunningRelay toKafka(StoreDatabase database) {
        var kafka = new KafkaEventPublisher(TestBroker.address());
        return new RunningRelay(database, new RecordingPublisher(kafka), kafka::close);
    }

    /// The CloudEvents source of all relays of the database.
    public static String sourceOf(StoreDatabase database) {
        return "/" + database.name();
    }

    public Relay relay() {
        return relay;
    }

    public RecordingPublisher publisher() {
        return publisher;
    }

    /// Returns when everything that is stored now is acknowledged.
    public void awaitCaughtUp() {
        LoggedEvent.stored(database)
                .forEach(event ->
                        Await.until(event + " is published", () -> publisher.has(event.eventId())));
    }

    /// Waits for the relay and asserts that the topic holds what the table holds.
    public void assertTopicEqualsTable() {
        awaitCaughtUp();
        LogOracle.assertPublished(
                LoggedEvent.stored(database),
                LoggedEvent.published(Topic.TEAM, sourceOf(database)));
    }

    /// Returns when the relay's thread has ended.
    public void awaitEnd() {
        Await.until("the relay ends", () -> !thread.isAlive());
    }

    @Override
    public void close() {
        relay.stop();
        awaitEnd();
        closePublisher.run();
    }
}
