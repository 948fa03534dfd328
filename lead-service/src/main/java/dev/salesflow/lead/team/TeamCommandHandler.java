package dev.salesflow.lead.team;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.lead.team.list.TeamList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Carries commands on teams out, with the list of teams and the directory of access in the same
/// transaction.
@ApplicationScoped
public class TeamCommandHandler {

    private final Commands commands;

    TeamCommandHandler(Commands commands) {
        this.commands = commands;
    }

    /// Carries a command out.
    public Uni<CommandOutcome<Team, TeamRejection>> handle(
            UUID teamId, TeamCommand command, CommandContext context) {
        return commands.execute(TeamDecider.DECIDER, teamId, command, context, TeamList::update);
    }
}
