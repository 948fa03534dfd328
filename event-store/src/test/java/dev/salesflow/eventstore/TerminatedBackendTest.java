package dev.salesflow.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Teams.Rename;
import dev.salesflow.eventstore.relay.RunningRelay;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TerminatedBackendTest {

    private static final long SEED = 20260302;
    private static final int WRITERS = 6;
    private static final int COMMANDS = 60;
    private static final int STREAMS = 5;
    private static final int KILLS = 25;

    /// A writer's session in the middle of a transaction is ended, again and again.
    private static final String KILL_ONE =
            """
            select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity
              where datname = current_database() and application_name <> $1
                and xact_start is not null
              order by random() limit 1) as victim
            """;

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();

    @Test
    void what_is_acknowledged_is_present_exactly_once_though_backends_die_in_mid_append()
            throws Exception {
        try (var database = StoreDatabase.create()) {
            var commands = database.newCommands();
            try (var relay = RunningRelay.toKafka(database);
                    var threads = Executors.newFixedThreadPool(WRITERS)) {
                var streams = List.of(ids(STREAMS));
                var writers = new ArrayList<Future<?>>();
                for (var number = 0; number < WRITERS; number++) {
                    var random = new Random(SEED + number);
                    writers.add(threads.submit(() -> write(commands, streams, random)));
                }
                killUntilDone(database, writers);
                writers.forEach(Await::answer);
                relay.assertTopicEqualsTable();
            }
            var stored = database.rows("select command_id from event");
            assertThat(failures).as("commands that met a dead backend").hasPositiveValue();
            assertThat(acknowledged).hasSize(WRITERS * COMMANDS);
            assertThat(stored).hasSize(WRITERS * COMMANDS);
            assertThat(new HashSet<>(stored.stream().map(row -> row.getUUID(0)).toList()))
                    .isEqualTo(acknowledged);
        }
    }

    private void write(Commands commands, List<UUID> streams, Random random) {
        for (var number = 0; number < COMMANDS; number++) {
            var context = Teams.context(UUID.randomUUID());
            var stream = streams.get(random.nextInt(STREAMS));
            sendUntilAcknowledged(commands, stream, context);
        }
    }

    /// As a client does: the same command id again until there is an answer.
    private void sendUntilAcknowledged(Commands commands, UUID stream, CommandContext context) {
        while (!acknowledged.contains(context.commandId())) {
            try {
                Await.answer(
                        commands.execute(
                                Teams.DECIDER,
                                stream,
                                new Rename(context.commandId().toString()),
                                context,
                                (_, _, _, _, _) -> Uni.createFrom().voidItem()));
                acknowledged.add(context.commandId());
            } catch (RuntimeException noAnswer) {
                if (!(noAnswer instanceof ConcurrentAppend)) {
                    failures.incrementAndGet();
                }
            }
        }
    }

    private static void killUntilDone(StoreDatabase database, List<Future<?>> writers) {
        var kills = new AtomicInteger();
        Await.until(
                "the writers are done",
                () -> {
                    if (kills.get() < KILLS) {
                        kills.addAndGet((int) database.number(KILL_ONE, StoreDatabase.POOLED));
                    }
                    return writers.stream().allMatch(Future::isDone);
                });
    }

    private static UUID[] ids(int count) {
        var ids = new UUID[count];
        Arrays.setAll(ids, _ -> UUID.randomUUID());
        return ids;
    }
}
