package dev.salesflow.eventstore.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreDatabase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A consumer once stood still for good after a batch of thousands: nested steps had overflowed the
/// stack of the thread that ran them.
class FullBatchTest {

    private static final String CONSUMER = "referral";
    private static final String TEAM_CHANGED = "dev.salesflow.team.TeamChanged.v1";
    private static final byte[] POISON = "{".getBytes(UTF_8);

    /// As many records as a consumer polls at most.
    private static final int FULL_BATCH = 2_000;

    private final UUID team = UUID.randomUUID();
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
    void a_full_batch_without_effect_is_taken_to_its_end() {
        var batch = full(version -> records.event(team, version));
        var taken = new AtomicInteger();
        var consumer =
                inbox.register(
                        CONSUMER,
                        ReceivedEvent::of,
                        InboxEffect.oneByOne((_, _) ->
                                Uni.createFrom().voidItem().invoke(taken::incrementAndGet)));

        Await.answer(consumer.receive(batch));
        Await.answer(consumer.receive(batch));

        assertThat(taken).hasValue(FULL_BATCH);
    }

    @Test
    void a_full_batch_behind_a_poison_record_parks_to_its_end() {
        var consumer = inbox.register(CONSUMER, ReceivedEvent::of, TeamView::apply);
        Await.answer(consumer.receive(List.of(records.next(team, 1, TEAM_CHANGED, POISON))));

        Await.answer(consumer.receive(full(version -> records.event(team, version + 1))));

        assertThat(database.rows("select 1 from parked_record")).hasSize(1 + FULL_BATCH);
    }

    private static List<ConsumerRecord<String, byte[]>> full(
            IntFunction<ConsumerRecord<String, byte[]>> each) {
        return IntStream.rangeClosed(1, FULL_BATCH).mapToObj(each).toList();
    }
}
