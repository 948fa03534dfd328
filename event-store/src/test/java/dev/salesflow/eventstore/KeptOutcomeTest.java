package dev.salesflow.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.CommandOutcome.Done;
import dev.salesflow.eventstore.CommandOutcome.KeyReused;
import dev.salesflow.eventstore.Teams.NameMissing;
import dev.salesflow.eventstore.Teams.Rename;
import dev.salesflow.eventstore.Teams.Team;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeptOutcomeTest {

    private static StoreDatabase database;
    private static Commands commands;

    @BeforeAll
    static void createDatabase() {
        database = StoreDatabase.create();
        commands = database.newCommands();
    }

    @AfterAll
    static void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    void a_command_that_changed_nothing_changes_nothing_when_it_is_sent_again_later() {
        var team = formed("North");
        var context = Teams.context();
        var first = execute(team, "North", context);
        execute(team, "Coast", Teams.context());

        var again = execute(team, "North", context);

        assertThat(first).isEqualTo(new Done<>(new Team("North", 1), 1, List.of(), false));
        assertThat(again).isEqualTo(new Done<>(new Team("North", 1), 1, List.of(), true));
        assertThat(events(team)).isEqualTo(2);
    }

    @Test
    void it_is_answered_alike_when_it_would_change_nothing_once_more() {
        var team = formed("North");
        var context = Teams.context();
        execute(team, "North", context);
        execute(team, "Coast", Teams.context());
        execute(team, "North", Teams.context());

        var again = execute(team, "North", context);

        assertThat(again).isEqualTo(new Done<>(new Team("North", 1), 1, List.of(), true));
    }

    @Test
    void it_is_answered_alike_when_its_caller_would_be_stale_by_now() {
        var team = formed("North");
        var seen = context("hash-1", Teams.context(), 1);
        execute(team, "North", seen);
        execute(team, "Coast", Teams.context());

        assertThat(execute(team, "North", seen))
                .isEqualTo(new Done<>(new Team("North", 1), 1, List.of(), true));
    }

    @Test
    void its_id_is_not_used_for_another_request() {
        var team = formed("North");
        var context = Teams.context();
        execute(team, "North", context);
        var other = context("hash-2", context, null);

        assertThat(execute(team, "South", other)).isEqualTo(new KeyReused<>());
        assertThat(execute(team, "North", other)).isEqualTo(new KeyReused<>());
        assertThat(execute(team, " ", other)).isEqualTo(new KeyReused<>());
        assertThat(events(team)).isEqualTo(1);
    }

    private static UUID formed(String name) {
        var team = UUID.randomUUID();
        execute(team, name, Teams.context());
        return team;
    }

    private static CommandOutcome<Team, NameMissing> execute(
            UUID team, String name, CommandContext context) {
        return Await.answer(
                commands.execute(
                        Teams.DECIDER,
                        team,
                        new Rename(name),
                        context,
                        (_, _, _, _, _) -> Uni.createFrom().voidItem()));
    }

    private static int events(UUID team) {
        var key = new StreamKey(Teams.DECIDER.topic(), team);
        return Await.answer(EventStore.load(database.store(), key)).size();
    }

    private static CommandContext context(
            String payloadHash, CommandContext like, @Nullable Integer expectedVersion) {
        return new CommandContext(
                like.commandId(),
                payloadHash,
                like.actor(),
                like.correlationId(),
                null,
                null,
                Teams.NOW,
                expectedVersion);
    }
}
