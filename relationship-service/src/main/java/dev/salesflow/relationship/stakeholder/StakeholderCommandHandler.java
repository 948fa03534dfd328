package dev.salesflow.relationship.stakeholder;

import static dev.salesflow.relationship.stakeholder.StakeholderDecider.DECIDER;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.relationship.interaction.list.InteractionList;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.IdentifyStakeholder;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.RecordInteraction;
import dev.salesflow.relationship.stakeholder.list.StakeholderList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Carries a stakeholder's commands out.
@ApplicationScoped
public class StakeholderCommandHandler {

    private final Commands commands;
    private final StakeholderList stakeholders;
    private final InteractionList interactions;

    StakeholderCommandHandler(
            Commands commands, StakeholderList stakeholders, InteractionList interactions) {
        this.commands = commands;
        this.stakeholders = stakeholders;
        this.interactions = interactions;
    }

    /// Identifies a stakeholder in the transaction that takes a policy's event in; owner and team
    /// are those of the account and say who sees the stakeholder.
    public Uni<CommandOutcome<Stakeholder, StakeholderRejection>> identifyIn(
            Mutiny.StatelessSession session,
            UUID stakeholderId,
            IdentifyStakeholder command,
            CommandContext context,
            @Nullable UUID ownerId,
            @Nullable UUID teamId) {
        return commands.executeIn(
                session,
                DECIDER,
                stakeholderId,
                command,
                context,
                (tx, id, state, version, _) ->
                        stakeholders.add(tx, id, state, version, context.now(), ownerId, teamId));
    }

    /// Records an interaction; the note becomes a row of its own and no part of the event.
    public Uni<CommandOutcome<Stakeholder, StakeholderRejection>> record(
            UUID stakeholderId,
            RecordInteraction command,
            @Nullable String note,
            CommandContext context) {
        return commands.execute(
                DECIDER,
                stakeholderId,
                command,
                context,
                (session, id, state, version, _) ->
                        stakeholders
                                .update(session, id, state, version)
                                .chain(row ->
                                        interactions.add(
                                                session, row, command, note, context.actor())));
    }
}
