package dev.salesflow.eventstore.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.HistoryAppend;
import dev.salesflow.eventstore.NewStream;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.Teams;
import dev.salesflow.eventstore.relay.RunningRelay;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxRebalanceTest {

    private static final int TEAMS = 60;
    private static final int EVENTS_OF_A_TEAM = 20;

    private StoreDatabase database;
    private Inbox inbox;

    @BeforeEach
    void publishALog() {
        database = StoreDatabase.create();
        database.execute(TeamView.TABLE);
        inbox = new Inbox(database.newSessions(), () -> {});
        var teams =
                IntStream.range(0, TEAMS)
                        .mapToObj(_ ->
                                new NewStream(
                                        Teams.newStream(), Teams.eventsAfter(0, EVENTS_OF_A_TEAM)))
                        .toList();
        Await.answer(HistoryAppend.append(database.store(), teams, Teams.context()));
        try (var relay = RunningRelay.toKafka(database)) {
            relay.assertTopicEqualsTable();
        }
    }

    @AfterEach
    void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    void a_rebalance_in_mid_batch_loses_nothing_and_doubles_nothing() {
        try (var gate = Gate.closed(database);
                var first = ConsumerLoop.start(database, inbox, gate.before(TeamView::apply))) {
            Await.until("the first is in the middle of a batch", () -> gate.waiting() == 1);
            try (var second = ConsumerLoop.start(database, inbox, TeamView::apply)) {
                Await.until("the second has the first one's partitions", second::isAssigned);
                Await.until("the second waits behind the first", () -> gate.waiting() == 2);
                gate.open();

                Await.until("both have partitions", () -> first.assignments() > 1);
                awaitAllEffects();
            }
            assertThat(TeamView.all(database)).isEqualTo(TeamView.foldOfTheLog(database));
        }
    }

    @Test
    void a_consumer_that_starts_anew_goes_on_where_its_database_stands() {
        try (var first = ConsumerLoop.start(database, inbox, TeamView::apply)) {
            Await.until("a part is taken in", () -> effects() > EVENTS_OF_A_TEAM);
        }
        try (var second = ConsumerLoop.start(database, inbox, TeamView::apply)) {
            awaitAllEffects();
        }

        assertThat(TeamView.all(database)).isEqualTo(TeamView.foldOfTheLog(database));
    }

    private void awaitAllEffects() {
        Await.until("every event has its effect", () -> effects() >= TEAMS * EVENTS_OF_A_TEAM);
    }

    private long effects() {
        return database.number("select coalesce(sum(effects), 0)::bigint from team_view");
    }
}
