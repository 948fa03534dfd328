package dev.salesflow.eventstore;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.events.team.TeamEvent.TeamChanged;
import dev.salesflow.events.team.TeamEvent.TeamFormed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A small aggregate for tests of the store: teams that are named and renamed.
public final class Teams {

    /// When everything in these tests happens.
    public static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");

    public static final NameMissing NAME_MISSING = new NameMissing();

    public static final Decider<Team, Rename, TeamEvent, NameMissing> DECIDER =
            new Decider<>(
                    Topic.TEAM,
                    new Team("", 0),
                    (team, event) -> new Team(nameIn(event), team.events() + 1),
                    Teams::decide,
                    TeamEvent.class);

    private static final String MANAGER = "user-17";

    private Teams() {}

    /// A team's name and the number of events behind it; no name before it is formed.
    public record Team(String name, int events) {}

    /// Names the team.
    public record Rename(String name) {}

    /// A team cannot be without a name.
    public record NameMissing() {}

    public static StreamKey newStream() {
        return new StreamKey(Topic.TEAM, UUID.randomUUID());
    }

    /// A new command without an expectation.
    public static CommandContext context() {
        return context(UUID.randomUUID());
    }

    /// The command of this id, however often it is sent.
    public static CommandContext context(UUID commandId) {
        return new CommandContext(commandId, "hash-1", "user-3", commandId, null, null, NOW, null);
    }

    /// The event that stands at a version of any stream: formed first, then changed.
    public static TeamEvent event(int version) {
        return version == 1
                ? new TeamFormed("Team 1", MANAGER)
                : new TeamChanged("Team " + version, "Team " + (version - 1), MANAGER, MANAGER);
    }

    /// The events that follow a version.
    public static List<NewEvent> eventsAfter(int version, int count) {
        return IntStream.rangeClosed(version + 1, version + count)
                .mapToObj(next -> new NewEvent(event(next), NOW))
                .toList();
    }

    private static Decision<TeamEvent, NameMissing> decide(Team team, Rename command) {
        if (command.name().isBlank()) {
            return rejected(NAME_MISSING);
        }
        if (team.events() == 0) {
            return accepted(new TeamFormed(command.name(), MANAGER));
        }
        return team.name().equals(command.name())
                ? accepted()
                : accepted(new TeamChanged(command.name(), team.name(), MANAGER, MANAGER));
    }

    /// The team's name after an event.
    public static String nameIn(TeamEvent event) {
        return switch (event) {
            case TeamFormed formed -> formed.name();
            case TeamChanged changed -> changed.name();
        };
    }
}
