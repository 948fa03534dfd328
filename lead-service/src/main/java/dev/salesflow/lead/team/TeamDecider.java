package dev.salesflow.lead.team;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.events.team.TeamEvent.TeamChanged;
import dev.salesflow.events.team.TeamEvent.TeamFormed;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;

/// The rules of a team.
public final class TeamDecider {

    /// The team as an aggregate.
    public static final Decider<Team, TeamCommand, TeamEvent, TeamRejection> DECIDER =
            new Decider<>(
                    Topic.TEAM,
                    new Team.Unknown(),
                    Team::evolve,
                    TeamDecider::decide,
                    TeamEvent.class);

    private TeamDecider() {}

    static Decision<TeamEvent, TeamRejection> decide(Team team, TeamCommand command) {
        return switch (command) {
            case TeamCommand.Form(var name, var manager) ->
                    switch (team) {
                        case Team.Unknown _ -> accepted(new TeamFormed(name, manager));
                        case Team.Formed _ -> rejected(new TeamRejection.TeamExists());
                    };
            case TeamCommand.Change(var name, var manager) -> change(team, name, manager);
        };
    }

    private static Decision<TeamEvent, TeamRejection> change(
            Team team, String name, String manager) {
        return switch (team) {
            case Team.Unknown _ -> rejected(new TeamRejection.TeamNotFound());
            case Team.Formed formed when formed.equals(new Team.Formed(name, manager)) ->
                    accepted();
            case Team.Formed(var nameBefore, var managerBefore) ->
                    accepted(new TeamChanged(name, nameBefore, manager, managerBefore));
        };
    }
}
