package dev.salesflow.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.relay.RunningRelay;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStoreTest {

    private static final int WRITERS = 16;
    private static final int ROUNDS = 20;
    private static final String APPEND_ONLY = "23001"; // restrict_violation
    private static final String NOT_JSON = "22P02"; // invalid_text_representation

    private static StoreDatabase database;

    @BeforeAll
    static void createDatabase() {
        database = StoreDatabase.create();
    }

    @AfterAll
    static void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    void of_many_writers_of_one_version_exactly_one_wins_and_no_hole_is_left() throws Exception {
        var key = Teams.newStream();
        try (var relay = RunningRelay.toKafka(database)) {
            for (var round = 0; round < ROUNDS; round++) {
                var version = EventStore.load(database.store(), key);
                var before = Await.answer(version).size();

                assertThat(winners(key, before)).isOne();
            }
            relay.assertTopicEqualsTable();
        }
        assertThat(
                        database.number(
                                "select count(distinct command_id) from event where stream_id = $1",
                                key.id()))
                .isEqualTo(ROUNDS);
    }

    @Test
    void a_stored_stream_is_loaded_as_it_was_appended() {
        var key = Teams.newStream();
        var context = Teams.context();
        var events = Teams.eventsAfter(0, 3);
        Await.answer(EventStore.append(database.store(), key, 0, events, context));

        var loaded = Await.answer(EventStore.load(database.store(), key));

        assertThat(loaded).extracting(StoredEvent::version).containsExactly(1, 2, 3);
        assertThat(loaded)
                .extracting(stored -> new NewEvent(stored.event(), stored.occurredAt()))
                .isEqualTo(events);
        assertThat(loaded).extracting(StoredEvent::meta).containsOnly(EventMeta.of(context));
    }

    @Test
    void a_stream_is_not_found_under_the_name_of_another_aggregate() {
        var key = Teams.newStream();
        append(key, 0, 2);

        var asLead = EventStore.load(database.store(), new StreamKey(Topic.LEAD, key.id()));

        assertThat(Await.answer(asLead)).isEmpty();
    }

    @Test
    void a_version_that_is_taken_stores_nothing() {
        var key = Teams.newStream();
        append(key, 0, 2);

        assertThatThrownBy(() -> append(key, 1, 1)).isInstanceOf(ConcurrentAppend.class);
        assertThat(Await.answer(EventStore.load(database.store(), key))).hasSize(2);
    }

    @Test
    void a_version_beyond_the_end_of_the_stream_stores_nothing() {
        var key = Teams.newStream();

        assertThatThrownBy(() -> append(key, 5, 1)).isInstanceOf(ConcurrentAppend.class);
        assertThat(Await.answer(EventStore.load(database.store(), key))).isEmpty();
    }

    @Test
    void history_that_is_imported_twice_is_stored_once() {
        var streams =
                IntStream.range(0, 5)
                        .mapToObj(_ -> new NewStream(Teams.newStream(), Teams.eventsAfter(0, 4)))
                        .toList();
        var context = Teams.context();

        var first = Await.answer(HistoryAppend.append(database.store(), streams, context));
        var second = Await.answer(HistoryAppend.append(database.store(), streams, context));

        assertThat(List.of(first, second)).containsExactly(20, 0);
        LogOracle.assertWithoutHoles(LoggedEvent.stored(database));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set version = version + 1",
                "update event set type = type where false",
                "delete from event",
                "truncate event",
                "truncate event cascade"
            })
    void a_stored_event_never_changes_and_never_goes(String change) {
        append(Teams.newStream(), 0, 1);

        assertThatThrownBy(() -> database.execute(change))
                .isInstanceOfSatisfying(
                        PgException.class,
                        refusal -> assertThat(refusal.getSqlState()).isEqualTo(APPEND_ONLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void a_payload_with_a_number_that_is_none_is_not_stored(String number) {
        var insert =
                """
                insert into event (stream_type, stream_id, version, slice, event_id, command_id,
                  command_seq, type, schema_version, payload, meta, occurred_at)
                values ('team', '%1$s', 1, 0, '%1$s', '%1$s', 1, 'TeamFormed', 1, '{"size": %2$s}',
                  '{}', now())
                """
                        .formatted(UUID.randomUUID(), number);

        assertThatThrownBy(() -> database.execute(insert))
                .isInstanceOfSatisfying(
                        PgException.class,
                        refusal -> assertThat(refusal.getSqlState()).isEqualTo(NOT_JSON));
    }

    /// Each writer appends two events to the same version in a transaction of its own.
    private static long winners(StreamKey key, int version) throws InterruptedException {
        Callable<Boolean> writer =
                () -> {
                    try {
                        append(key, version, 2);
                        return true;
                    } catch (ConcurrentAppend lost) {
                        return false;
                    }
                };
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            return threads
                    .invokeAll(IntStream.range(0, WRITERS).mapToObj(_ -> writer).toList())
                    .stream()
                    .filter(Await::answer)
                    .count();
        }
    }

    private static void append(StreamKey key, int version, int count) {
        var events = Teams.eventsAfter(version, count);
        Await.answer(
                database.pool()
                        .withTransaction(connection ->
                                Future.fromCompletionStage(
                                        EventStore.append(
                                                        StoreConnection.of(connection),
                                                        key,
                                                        version,
                                                        events,
                                                        Teams.context())
                                                .subscribeAsCompletionStage())));
    }
}
