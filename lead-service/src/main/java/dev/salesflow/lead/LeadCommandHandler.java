package dev.salesflow.lead;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.list.LeadList;
import dev.salesflow.lead.salesrep.list.SalesRepList;
import dev.salesflow.servicekit.contact.Contacts;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Carries commands on leads out, with the list of leads in the same transaction.
@ApplicationScoped
public class LeadCommandHandler {

    private final Commands commands;
    private final Pool pool;

    LeadCommandHandler(Commands commands, Pool pool) {
        this.commands = commands;
        this.pool = pool;
    }

    /// Carries a command out in a transaction of its own.
    public Uni<CommandOutcome<Lead, LeadRejection>> handle(
            UUID leadId, LeadCommand command, CommandContext context) {
        return commands.execute(LeadDecider.DECIDER, leadId, command, context, LeadList::update);
    }

    /// Carries a policy's command out in the transaction that takes the policy's event in.
    public Uni<CommandOutcome<Lead, LeadRejection>> handleIn(
            Mutiny.StatelessSession session,
            UUID leadId,
            LeadCommand command,
            CommandContext context) {
        return commands.executeIn(
                session, LeadDecider.DECIDER, leadId, command, context, LeadList::update);
    }

    /// Captures a lead and keeps the people it names.
    public Uni<CommandOutcome<Lead, LeadRejection>> capture(
            UUID leadId,
            LeadCommand.Capture command,
            List<ContactDetails> people,
            CommandContext context) {
        return commands.execute(
                LeadDecider.DECIDER,
                leadId,
                command,
                context,
                (session, id, lead, version, events) ->
                        Contacts.keep(StoreConnection.of(session), people)
                                .chain(() -> LeadList.update(session, id, lead, version, events)));
    }

    /// Gives a lead to a rep as the register knows that rep now.
    public Uni<CommandOutcome<Lead, LeadRejection>> assign(
            UUID leadId, UUID repId, @Nullable String roleBreachReason, CommandContext context) {
        return SalesRepList.assignee(StoreConnection.of(pool), repId)
                .chain(assignee ->
                        handle(
                                leadId,
                                new LeadCommand.Assign(repId, assignee, roleBreachReason),
                                context));
    }
}
