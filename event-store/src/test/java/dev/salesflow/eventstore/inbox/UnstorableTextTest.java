package dev.salesflow.eventstore.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Records with a character that the database cannot hold: they park like any other poison.
class UnstorableTextTest {

    private static final String CONSUMER = "reporting";
    private static final String NUL = "\0";

    private final TeamRecords records = new TeamRecords();
    private final UUID healthy = UUID.randomUUID();
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
    void a_header_with_nul_parks_its_stream_and_the_others_flow() {
        var poison = records.event(UUID.randomUUID(), 1);
        poison.headers().remove("ce_id").add("ce_id", NUL.getBytes(UTF_8));

        receive(poison);

        assertOneIsParkedAndTheOtherFlows();
    }

    @Test
    void a_key_with_nul_parks_its_stream_and_the_others_flow() {
        var event = records.event(UUID.randomUUID(), 1);

        receive(
                new ConsumerRecord<>(
                        Topic.TEAM.topicName(),
                        TeamRecords.PARTITION,
                        event.offset(),
                        NUL,
                        event.value()));

        assertOneIsParkedAndTheOtherFlows();
    }

    private void receive(ConsumerRecord<String, byte[]> poison) {
        var batch = List.of(poison, records.event(healthy, 1));
        Await.answer(inbox.receive(CONSUMER, batch, ReceivedEvent::of, TeamView::apply));
    }

    private void assertOneIsParkedAndTheOtherFlows() {
        assertThat(database.number("select count(*) from parked_record")).isOne();
        assertThat(TeamView.all(database))
                .isEqualTo(Map.of(healthy, new TeamView(1, "Team 1", 1, true)));
    }
}
