package dev.salesflow.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.LogOracle;
import dev.salesflow.eventstore.LoggedEvent;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.Teams;
import dev.salesflow.eventstore.TestBroker;
import dev.salesflow.localstack.Stack;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayOrderTest {

    private static final long SEED = 40_12;

    private StoreDatabase database;

    @BeforeEach
    void createDatabase() {
        database = StoreDatabase.create();
    }

    @AfterEach
    void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    void every_committed_event_is_published_in_stream_order_whatever_the_writers_do()
            throws Exception {
        var writers = new ChaoticWriters(database, SEED);
        try (var relay = RunningRelay.toKafka(database)) {
            writers.run();
            writers.commitLate(relay.publisher());

            relay.assertTopicEqualsTable();
        }
        assertThat(writers.conflicts()).as("conflicts").isPositive();
        assertThat(writers.rollbacks()).as("rollbacks").isPositive();
    }

    @Test
    void the_oracle_catches_a_cursor_that_follows_the_last_position() throws Exception {
        var writers = new ChaoticWriters(database, SEED);
        try (var kafka = new KafkaEventPublisher(TestBroker.address())) {
            var publisher = new RecordingPublisher(kafka);
            try (var planted = new LastPositionRelay(database, publisher)) {
                writers.run();
                writers.commitLate(publisher);
                var end = database.number("select max(position) from event");
                Await.until("the planted relay is at the end", () -> planted.last() == end);
            }
        }
        var stored = LoggedEvent.stored(database);
        var published = LoggedEvent.published(Topic.TEAM, RunningRelay.sourceOf(database));

        assertThatThrownBy(() -> LogOracle.assertPublished(stored, published))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void an_idle_writer_in_another_database_does_not_stall_the_relay() {
        var neighbour = Stack.shared().createDatabase("neighbour_" + UUID.randomUUID().toString());
        var options =
                PgConnectOptions.fromUri(neighbour.reactiveUrl())
                        .setUser(neighbour.username())
                        .setPassword(neighbour.password());
        var pool = PgBuilder.pool().connectingTo(options).build();
        var idle = Await.answer(pool.getConnection());
        var transaction = Await.answer(idle.begin());
        Await.answer(idle.query("select pg_current_xact_id()::text").execute());

        try (var relay = RunningRelay.toKafka(database)) {
            for (var stream = 0; stream < 10; stream++) {
                var events = Teams.eventsAfter(0, 2);
                Await.answer(
                        EventStore.append(
                                database.store(), Teams.newStream(), 0, events, Teams.context()));
            }
            relay.assertTopicEqualsTable();
            assertThat(
                            database.number(
                                    """
                                    select count(*) from event
                                    where xid >= pg_snapshot_xmin(pg_current_snapshot())
                                    """))
                    .as("events that the idle writer holds back from an xmin horizon")
                    .isEqualTo(20);
        } finally {
            Await.answer(transaction.rollback());
            Await.answer(idle.close());
            Await.answer(pool.close());
        }
    }

    @Test
    void a_window_of_many_pages_is_published_whole_and_in_order() {
        var key = Teams.newStream();
        var events = Teams.eventsAfter(0, 2 * RelayPage.LIMIT + 500);
        Await.answer(EventStore.append(database.store(), key, 0, events, Teams.context()));

        try (var relay = RunningRelay.toKafka(database)) {
            relay.assertTopicEqualsTable();
            assertThat(relay.publisher().mostInFlight()).isEqualTo(RelayPage.LIMIT);
        }
    }
}
