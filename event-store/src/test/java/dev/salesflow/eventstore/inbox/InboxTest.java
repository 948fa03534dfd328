package dev.salesflow.eventstore.inbox;

import static dev.salesflow.eventstore.LoggedEvent.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.events.Topic;
import dev.salesflow.events.UnreadableEvent;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.LoggedEvent;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.relay.RunningDeadLetters;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxTest {

    private static final String CONSUMER = "reporting";
    private static final String TEAM_CHANGED = "dev.salesflow.team.TeamChanged.v1";
    private static final byte[] POISON = "{".getBytes(UTF_8);

    private final UUID poisoned = UUID.randomUUID();
    private final UUID healthy = UUID.randomUUID();
    private final TeamRecords records = new TeamRecords();
    private StoreDatabase database;
    private Inbox inbox;

    @BeforeEach
    void createDatabase() {
        database = StoreDatabase.create();
        database.execute(TeamView.TABLE);
        inbox = new Inbox(database.newSessions(), () -> {});
    }

    @AfterEach
    void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    void a_batch_that_comes_again_has_no_effect() {
        var batch = List.of(records.event(healthy, 1), records.event(healthy, 2));

        receive(batch);
        receive(batch);

        assertThat(TeamView.all(database)).isEqualTo(Map.of(healthy, upTo(2)));
    }

    @Test
    void a_stream_with_a_poison_record_parks_and_the_others_flow() {
        receiveAroundPoison();

        assertThat(TeamView.all(database)).isEqualTo(Map.of(poisoned, upTo(1), healthy, upTo(3)));
        assertThat(parked()).containsExactly(2L, 4L);
    }

    @Test
    void a_released_stream_is_replayed_in_order_and_flows_on() {
        receiveAroundPoison();
        receive(List.of(records.event(poisoned, 4)));

        assertThat(release(InboxTest::readMended)).isEqualTo(3);
        receive(List.of(records.event(poisoned, 5)));

        assertThat(TeamView.all(database)).isEqualTo(Map.of(poisoned, upTo(5), healthy, upTo(3)));
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_stream_that_still_cannot_be_read_stays_parked() {
        receiveAroundPoison();

        assertThatThrownBy(() -> release(ReceivedEvent::of)).isInstanceOf(UnreadableEvent.class);

        assertThat(parked()).containsExactly(2L, 4L);
        assertThat(TeamView.all(database).get(poisoned)).isEqualTo(upTo(1));
    }

    @Test
    void releasing_a_stream_that_is_not_parked_has_no_effect() {
        var released =
                inbox.release(
                        CONSUMER,
                        healthy.toString(),
                        ReceivedEvent::of,
                        (_, _) -> Uni.createFrom().failure(new IllegalStateException("applied")));

        assertThat(Await.answer(released)).isZero();
    }

    @Test
    void a_record_that_arrives_during_a_release_is_neither_lost_nor_left_behind() {
        receiveAroundPoison();
        try (var gate = Gate.closed(database)) {
            var batch = List.of(records.event(poisoned, 4), records.event(healthy, 4));
            var arriving =
                    inbox.receive(CONSUMER, batch, ReceivedEvent::of, gate.before(TeamView::apply))
                            .subscribeAsCompletionStage();
            Await.until("the arriving batch waits", () -> gate.waiting() == 1);
            var team = poisoned.toString();
            var releasing =
                    inbox.release(CONSUMER, team, InboxTest::readMended, TeamView::apply)
                            .subscribeAsCompletionStage();
            Await.until(
                    "the release waits or is done",
                    () -> gate.waiting() == 2 || releasing.isDone());
            gate.open();

            Await.answer(arriving);
            assertThat(Await.answer(releasing)).isEqualTo(3);
        }
        assertThat(TeamView.all(database)).isEqualTo(Map.of(poisoned, upTo(4), healthy, upTo(4)));
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_poison_record_arrives_as_dead_letter_with_its_reason() {
        receiveAroundPoison();
        try (var relay = RunningDeadLetters.start(database)) {
            relay.awaitNothingWaits();
        }
        var letters =
                LoggedEvent.records(Topic.TEAM.deadLetterName()).stream()
                        .filter(letter -> letter.key().equals(poisoned.toString()))
                        .toList();

        assertThat(letters)
                .extracting(letter -> header(letter, "dlt_reason"))
                .containsExactly(
                        "payload is no TeamChanged",
                        "waits behind an earlier record of its stream");
        var first = letters.getFirst();
        assertThat(first.value()).isEqualTo(POISON);
        assertThat(header(first, "dlt_consumer")).isEqualTo(CONSUMER);
        assertThat(header(first, "dlt_offset")).isEqualTo("2");
        assertThat(header(first, "ce_type")).isEqualTo(TEAM_CHANGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dev.salesflow.sales-process.SalesProcessPublished.v1 | {"key":"k","processVersion":NaN}
                    dev.salesflow.sales-process.SalesProcessPublished.v1 | {"key":"k","processVersion":"NaN"}
                    dev.salesflow.team.TeamChanged.v1                    |
                    dev.salesflow.team.TeamDissolved.v1                  | {}
                    dev.salesflow.team.TeamChanged.v9                    | {}
                    TeamChanged                                          | {}
                    dev.salesflow.team.TeamChanged.v1                    | [1, 2]
                    """)
    void what_is_not_in_the_contracts_parks(String type, String body) {
        var bytes = body == null ? null : body.getBytes(UTF_8);

        receive(List.of(records.next(poisoned, 1, type, bytes), records.event(healthy, 1)));

        assertThat(TeamView.all(database)).isEqualTo(Map.of(healthy, upTo(1)));
        assertThat(parked()).containsExactly(0L);
    }

    @Test
    void an_effect_that_fails_for_good_parks_its_stream_alone() {
        var batch = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var version = 1; version <= 3; version++) {
            batch.add(records.event(poisoned, version));
            batch.add(records.event(healthy, version));
        }

        Await.answer(
                inbox.receive(
                        CONSUMER,
                        batch,
                        ReceivedEvent::of,
                        (session, received) -> {
                            if (received.stream().anyMatch(this::isSecondOfPoisoned)) {
                                throw new IllegalStateException("no such territory");
                            }
                            return TeamView.apply(session, received);
                        }));

        assertThat(TeamView.all(database)).isEqualTo(Map.of(poisoned, upTo(1), healthy, upTo(3)));
        assertThat(parked()).containsExactly(2L, 4L);
    }

    private boolean isSecondOfPoisoned(ReceivedEvent event) {
        return event.streamId().equals(poisoned) && event.version() == 2;
    }

    /// Versions 1 to 3 of two teams; the second version of one cannot be read.
    private void receiveAroundPoison() {
        receive(
                List.of(
                        records.event(poisoned, 1),
                        records.event(healthy, 1),
                        records.next(poisoned, 2, TEAM_CHANGED, POISON),
                        records.event(healthy, 2),
                        records.event(poisoned, 3),
                        records.event(healthy, 3)));
    }

    private void receive(List<ConsumerRecord<String, byte[]>> batch) {
        Await.answer(inbox.receive(CONSUMER, batch, ReceivedEvent::of, TeamView::apply));
    }

    private int release(Function<ConsumerRecord<String, byte[]>, ReceivedEvent> read) {
        return Await.answer(inbox.release(CONSUMER, poisoned.toString(), read, TeamView::apply));
    }

    /// Reads as the next version of the program does, which knows what the poison means.
    private static ReceivedEvent readMended(ConsumerRecord<String, byte[]> kafka) {
        return Arrays.equals(kafka.value(), POISON)
                ? ReceivedEvent.of(new TeamRecords().event(UUID.fromString(kafka.key()), 2))
                : ReceivedEvent.of(kafka);
    }

    private static TeamView upTo(int version) {
        return new TeamView(version, "Team " + version, version, true);
    }

    private List<Long> parked() {
        return database
                .rows("select record_offset from parked_record order by record_offset")
                .stream()
                .map(row -> row.getLong(0))
                .toList();
    }
}
