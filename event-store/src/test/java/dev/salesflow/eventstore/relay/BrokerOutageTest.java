package dev.salesflow.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.CommandOutcome.Done;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.HistoryAppend;
import dev.salesflow.eventstore.LoggedEvent;
import dev.salesflow.eventstore.NewStream;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.Teams;
import dev.salesflow.eventstore.Teams.Rename;
import dev.salesflow.localstack.Stack;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrokerOutageTest {

    private static final Duration OUTAGE = Duration.ofSeconds(30);
    private static final Duration SLOW_COMMAND = Duration.ofSeconds(5);
    private static final int STREAMS_OF_HISTORY = 300;
    private static final int EVENTS_OF_A_STREAM = 10;

    @Test
    void while_the_broker_is_gone_commands_go_on_and_nothing_is_lost_or_piled_up()
            throws Exception {
        try (var database = StoreDatabase.create()) {
            var commands = database.newCommands();
            try (var relay = RunningRelay.toKafka(database)) {
                rename(commands, UUID.randomUUID());
                relay.awaitCaughtUp();

                Stack.shared().kafka().killHard();
                try {
                    importHistory(database);
                    renameUntil(System.nanoTime() + OUTAGE.toNanos(), commands);
                    assertThat(relay.publisher().acknowledged()).hasSize(1);
                } finally {
                    Stack.shared().kafka().start();
                }

                relay.assertTopicEqualsTable();
                assertThat(relay.publisher().mostInFlight()).isBetween(2, RelayPage.LIMIT);
            }
            assertThat(LoggedEvent.stored(database))
                    .hasSizeGreaterThan(STREAMS_OF_HISTORY * EVENTS_OF_A_STREAM);
        }
    }

    private static void renameUntil(long deadline, Commands commands) {
        var team = UUID.randomUUID();
        while (System.nanoTime() < deadline) {
            rename(commands, team);
        }
    }

    private static void rename(Commands commands, UUID team) {
        var context = Teams.context();
        var outcome =
                commands.execute(
                                Teams.DECIDER,
                                team,
                                new Rename(context.commandId().toString()),
                                context,
                                (_, _, _, _, _) -> Uni.createFrom().voidItem())
                        .await()
                        .atMost(SLOW_COMMAND);
        assertThat(outcome).isInstanceOf(Done.class);
    }

    private static void importHistory(StoreDatabase database) {
        var streams =
                IntStream.range(0, STREAMS_OF_HISTORY)
                        .mapToObj(_ ->
                                new NewStream(
                                        Teams.newStream(),
                                        Teams.eventsAfter(0, EVENTS_OF_A_STREAM)))
                        .toList();
        Await.answer(HistoryAppend.append(database.store(), streams, Teams.context()));
    }
}
