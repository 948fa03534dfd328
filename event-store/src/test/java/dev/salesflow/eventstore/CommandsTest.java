package dev.salesflow.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.salesflow.eventstore.CommandOutcome.Done;
import dev.salesflow.eventstore.CommandOutcome.KeyReused;
import dev.salesflow.eventstore.CommandOutcome.Refused;
import dev.salesflow.eventstore.CommandOutcome.Stale;
import dev.salesflow.eventstore.Teams.NameMissing;
import dev.salesflow.eventstore.Teams.Rename;
import dev.salesflow.eventstore.Teams.Team;
import dev.salesflow.eventstore.relay.RunningRelay;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final int AT_ONCE = 8;
    private static final int MANY = 10;

    private static StoreDatabase database;
    private static Commands commands;
    private static Commands.ViewUpdate<Team> view;

    @BeforeAll
    static void createDatabase() {
        database = StoreDatabase.create();
        database.execute("create table team_view (id uuid primary key, name text, version int)");
        commands = newProcess();
        view =
                (session, id, team, version, _) ->
                        StoreConnection.of(session)
                                .query(
                                        """
                                        insert into team_view values ($1, $2, $3) on conflict (id)
                                        do update set name = excluded.name, version = excluded.version
                                        """,
                                        Tuple.of(id, team.name(), version))
                                .replaceWithVoid();
    }

    @AfterAll
    static void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    void a_command_id_sent_many_times_at_once_has_one_effect_and_one_answer() throws Exception {
        var team = formed("North");
        var context = Teams.context();
        Callable<CommandOutcome<Team, NameMissing>> call =
                () -> execute(commands, team, "Coast", context);

        List<CommandOutcome<Team, NameMissing>> answers;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE);
                var relay = RunningRelay.toKafka(database)) {
            answers =
                    threads
                            .invokeAll(IntStream.range(0, AT_ONCE).mapToObj(_ -> call).toList())
                            .stream()
                            .map(Await::answer)
                            .toList();
            relay.assertTopicEqualsTable();
        }

        var coast = new Team("Coast", 2);
        assertThat(answers)
                .extracting(CommandsTest::done)
                .extracting(Done::state, Done::version)
                .containsOnly(tuple(coast, 2));
        assertThat(answers).filteredOn(answer -> !done(answer).repeated()).hasSize(1);
        assertThat(history(team)).extracting(StoredEvent::version).containsExactly(1, 2);
    }

    @Test
    void a_command_id_sent_again_after_a_crash_behind_the_commit_gets_the_first_answer() {
        var team = formed("North");
        var context = Teams.context();
        var first = done(execute(commands, team, "Coast", context));
        execute(commands, team, "South", Teams.context());

        var again = done(execute(newProcess(), team, "Coast", context));

        assertThat(again).isEqualTo(new Done<>(first.state(), first.version(), List.of(), true));
        assertThat(history(team)).hasSize(3);
    }

    @Test
    void a_command_id_sent_again_after_a_crash_before_the_commit_has_its_effect_once() {
        var team = formed("North");
        var context = Teams.context();
        var crash = new IllegalStateException("crash between append and commit");
        var crashing =
                commands.execute(
                        Teams.DECIDER,
                        team,
                        new Rename("Coast"),
                        context,
                        (_, _, _, _, _) -> Uni.createFrom().failure(crash));
        assertThatThrownBy(() -> Await.answer(crashing)).isSameAs(crash);
        assertThat(history(team)).hasSize(1);

        var again = done(execute(newProcess(), team, "Coast", context));

        assertThat(again.repeated()).isFalse();
        assertThat(history(team)).hasSize(2);
    }

    @Test
    void the_view_stands_where_the_stream_stands() {
        var team = formed("North");

        execute(commands, team, "Coast", Teams.context());

        var row = database.rows("select name, version from team_view where id = $1", team);
        assertThat(row.getFirst().getString(0)).isEqualTo("Coast");
        assertThat(row.getFirst().getInteger(1)).isEqualTo(2);
    }

    @Test
    void a_command_id_used_for_another_request_is_noticed() {
        var team = formed("North");
        var context = Teams.context();
        execute(commands, team, "Coast", context);

        assertThat(execute(commands, team, "South", asked("hash-2", context)))
                .isEqualTo(new KeyReused<>());
    }

    @Test
    void those_who_write_to_one_stream_at_once_all_succeed() throws Exception {
        var team = formed("North");
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var calls =
                    IntStream.range(0, MANY)
                            .<Callable<CommandOutcome<Team, NameMissing>>>mapToObj(
                                    n -> () -> execute(commands, team, "T" + n, Teams.context()))
                            .toList();

            var answers = threads.invokeAll(calls).stream().map(Await::answer).toList();

            assertThat(answers).allMatch(Done.class::isInstance);
        }
        assertThat(history(team)).hasSize(1 + MANY);
    }

    @Test
    void a_caller_that_saw_another_version_is_told_the_one_that_stands() {
        var team = formed("North");

        assertThat(execute(commands, team, "Coast", seeing(7))).isEqualTo(new Stale<>(1));
    }

    @Test
    void of_callers_that_saw_the_same_version_one_succeeds_and_the_others_are_stale()
            throws Exception {
        var team = formed("North");
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var calls =
                    IntStream.range(0, AT_ONCE)
                            .<Callable<CommandOutcome<Team, NameMissing>>>mapToObj(
                                    n -> () -> execute(commands, team, "Team " + n, seeing(1)))
                            .toList();

            var answers = threads.invokeAll(calls).stream().map(Await::answer).toList();

            assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !(answer instanceof Done))
                    .containsOnly(new Stale<>(2));
        }
    }

    @Test
    void a_refusal_stores_nothing() {
        var team = formed("North");

        var answer = execute(commands, team, " ", Teams.context());

        assertThat(answer).isEqualTo(new Refused<>(Teams.NAME_MISSING));
        assertThat(history(team)).hasSize(1);
    }

    private static Commands newProcess() {
        return database.newCommands();
    }

    private static UUID formed(String name) {
        var team = UUID.randomUUID();
        execute(commands, team, name, Teams.context());
        return team;
    }

    private static CommandOutcome<Team, NameMissing> execute(
            Commands commands, UUID team, String name, CommandContext context) {
        return Await.answer(commands.execute(Teams.DECIDER, team, new Rename(name), context, view));
    }

    private static Done<Team, NameMissing> done(CommandOutcome<Team, NameMissing> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return (Done<Team, NameMissing>) outcome;
    }

    private static List<StoredEvent> history(UUID team) {
        var key = new StreamKey(Teams.DECIDER.topic(), team);
        return Await.answer(EventStore.load(database.store(), key));
    }

    private static CommandContext asked(String payloadHash, CommandContext context) {
        return new CommandContext(
                context.commandId(),
                payloadHash,
                context.actor(),
                context.correlationId(),
                null,
                null,
                Teams.NOW,
                null);
    }

    private static CommandContext seeing(int version) {
        var id = UUID.randomUUID();
        return new CommandContext(id, "hash-1", "user-3", id, null, null, Teams.NOW, version);
    }
}
