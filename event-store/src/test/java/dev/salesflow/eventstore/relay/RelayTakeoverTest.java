package dev.salesflow.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.LogOracle;
import dev.salesflow.eventstore.LoggedEvent;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.eventstore.Teams;
import dev.salesflow.eventstore.TestBroker;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTakeoverTest {

    /// Ends the session that holds the lead, as a failing network or an operator does.
    private static final String END_LEADING_SESSION =
            """
            select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory'
              and database = (select oid from pg_database where datname = current_database())
            """;

    private final StreamKey key = Teams.newStream();
    private StoreDatabase database;
    private KafkaEventPublisher kafka;

    @BeforeEach
    void createDatabase() {
        database = StoreDatabase.create();
        kafka = new KafkaEventPublisher(TestBroker.address());
    }

    @AfterEach
    void closeDatabase() throws Exception {
        kafka.close();
        database.close();
    }

    @Test
    void a_relay_that_ends_between_acknowledgement_and_cursor_leaves_duplicates_only() {
        append(0, 5);
        var ended = new AtomicBoolean();
        var firstPage = new AtomicInteger();
        try (var relay =
                RunningRelay.start(
                        database,
                        page -> {
                            kafka.publish(page);
                            if (ended.compareAndSet(false, true)) {
                                firstPage.set(page.size());
                                database.number(END_LEADING_SESSION);
                            }
                        })) {
            relay.awaitCaughtUp();
            relay.relay().stop();
            relay.awaitEnd();
        }
        append(5, 5);
        try (var next = RunningRelay.toKafka(database)) {
            next.awaitCaughtUp();
            next.assertTopicEqualsTable();
        }

        var published = published();
        assertThat(published).hasSize(10 + firstPage.get());
        assertThat(new HashSet<>(published)).hasSize(10);
    }

    @Test
    void of_two_relays_that_both_believe_they_lead_the_older_one_stops() {
        var entered = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        append(0, 1);
        try (var older = RunningRelay.start(database, blocked(entered, released))) {
            Await.opened(entered);
            assertThat(database.number(END_LEADING_SESSION)).isOne();
            try (var newer = RunningRelay.start(database, kafka)) {
                append(1, 1);
                newer.awaitCaughtUp();
                assertThat(List.of(older, newer)).allMatch(relay -> relay.relay().isLeading());

                released.countDown();
                Await.until("the older one stops", () -> !older.relay().isLeading());
                append(2, 1);
                newer.awaitCaughtUp();

                assertThat(newer.relay().isLeading()).isTrue();
                assertThat(older.publisher().acknowledged()).hasSize(1);
                assertThat(published())
                        .extracting(LoggedEvent::version)
                        .containsExactly(1, 2, 1, 3);
                LogOracle.assertPublished(LoggedEvent.stored(database), published());
            }
        }
    }

    @Test
    void a_leader_whose_epoch_is_over_cannot_move_the_cursor() {
        append(0, 1);
        var older = Await.answer(database.pool().getConnection());
        var newer = Await.answer(database.pool().getConnection());
        var olderCursor = RelayCursor.lead(older, RelayShard.ALL);
        assertThat(RelayCursor.lead(newer, RelayShard.ALL)).isNull();
        Await.answer(older.query("select pg_advisory_unlock_all()").execute());
        var newerCursor = RelayCursor.lead(newer, RelayShard.ALL);

        var olderPage = olderCursor.next();
        var newerPage = newerCursor.next();

        assertThat(newerCursor.moveBehind(newerPage)).isTrue();
        assertThat(olderCursor.moveBehind(olderPage)).isFalse();
        Await.answer(newer.query("select pg_advisory_unlock_all()").execute());
        Await.answer(older.close());
        Await.answer(newer.close());
    }

    @Test
    void a_relay_that_cannot_take_its_cursor_leaves_the_lead_to_others() {
        var failing = Await.answer(database.pool().getConnection());
        var healthy = Await.answer(database.pool().getConnection());
        database.execute("alter table relay_cursor rename to relay_cursor_elsewhere");
        assertThatThrownBy(() -> RelayCursor.lead(failing, RelayShard.ALL))
                .isInstanceOf(RelayInterrupted.class);
        database.execute("alter table relay_cursor_elsewhere rename to relay_cursor");

        assertThat(RelayCursor.lead(healthy, RelayShard.ALL)).isNotNull();

        Await.answer(healthy.query("select pg_advisory_unlock_all()").execute());
        Await.answer(failing.close());
        Await.answer(healthy.close());
    }

    @Test
    void a_relay_whose_broker_refuses_gives_the_lead_to_another() {
        append(0, 1);
        var refusals = new AtomicInteger();
        try (var failing =
                        RunningRelay.start(
                                database,
                                _ -> {
                                    refusals.incrementAndGet();
                                    throw new IllegalStateException("refused");
                                });
                var healthy = startAfterTheFirst(refusals)) {
            healthy.assertTopicEqualsTable();
            assertThat(failing.publisher().acknowledged()).isEmpty();
        }
    }

    private RunningRelay startAfterTheFirst(AtomicInteger refusals) {
        Await.until("the other relay has met its broker", () -> refusals.get() > 0);
        return RunningRelay.start(database, kafka);
    }

    private EventPublisher blocked(CountDownLatch entered, CountDownLatch released) {
        return (List<ProducerRecord<String, byte[]>> page) -> {
            entered.countDown();
            Await.opened(released);
            kafka.publish(page);
        };
    }

    private void append(int version, int count) {
        var events = Teams.eventsAfter(version, count);
        Await.answer(EventStore.append(database.store(), key, version, events, Teams.context()));
    }

    private List<LoggedEvent> published() {
        return LoggedEvent.published(Topic.TEAM, RunningRelay.sourceOf(database));
    }
}
