package dev.salesflow.lead;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.lead.list.LeadViews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// Carries commands on leads out, with all views of leads in the same transaction. A command that
/// has to look something up under a lock is made in the transaction.
@ApplicationScoped
public class LeadCommandHandler {

    private final Commands commands;

    LeadCommandHandler(Commands commands) {
        this.commands = commands;
    }

    /// Carries a command out in a transaction of its own.
    public Uni<CommandOutcome<Lead, LeadRejection>> handle(
            UUID leadId, LeadCommand command, CommandContext context) {
        return commands.execute(LeadDecider.DECIDER, leadId, command, context, LeadViews::update);
    }

    /// Makes a command of what it looks up, and carries it out in the same transaction.
    public Uni<CommandOutcome<Lead, LeadRejection>> handle(
            UUID leadId,
            Function<Mutiny.StatelessSession, ? extends Uni<? extends LeadCommand>> lookUp,
            CommandContext context) {
        return commands.inTransaction(session ->
                lookUp.apply(session)
                        .chain(command -> handleIn(session, leadId, command, context)));
    }

    /// Carries a command out in the caller's transaction: a policy's, or one of several.
    public Uni<CommandOutcome<Lead, LeadRejection>> handleIn(
            Mutiny.StatelessSession session,
            UUID leadId,
            LeadCommand command,
            CommandContext context) {
        return commands.executeIn(
                session, LeadDecider.DECIDER, leadId, command, context, LeadViews::update);
    }
}
