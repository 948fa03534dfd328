package dev.salesflow.lead.salesrep;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.salesrep.list.SalesRepList;
import dev.salesflow.lead.team.list.TeamList;
import dev.salesflow.servicekit.contact.Contacts;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/// Carries commands on sales reps out, with the register and the directory of access in the same
/// transaction. How a rep leaves is with `assignment`, as leads lose their owner by it.
@ApplicationScoped
public class SalesRepCommandHandler {

    private final Commands commands;
    private final Pool pool;

    SalesRepCommandHandler(Commands commands, Pool pool) {
        this.commands = commands;
        this.pool = pool;
    }

    /// Registers a rep under the name that goes with the account. Of two that register one account
    /// at once, the register lets one in; the other looks again and finds who has it now.
    public Uni<CommandOutcome<SalesRep, SalesRepRejection>> register(
            UUID repId, String subject, ContactDetails person, Post post, CommandContext context) {
        var connection = StoreConnection.of(pool);
        return TeamList.isFormed(connection, post.teamId())
                .chain(formed ->
                        SalesRepList.holderOf(connection, subject)
                                .map(holder ->
                                        new SalesRepCommand.Register(
                                                subject, person.contactId(), post, formed, holder)))
                .chain(command -> register(repId, command, person, context))
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1);
    }

    /// Gives a rep another post.
    public Uni<CommandOutcome<SalesRep, SalesRepRejection>> reassign(
            UUID repId, Post post, CommandContext context) {
        return TeamList.isFormed(StoreConnection.of(pool), post.teamId())
                .chain(formed ->
                        commands.execute(
                                SalesRepDecider.DECIDER,
                                repId,
                                new SalesRepCommand.Reassign(post, formed),
                                context,
                                SalesRepList::update));
    }

    private Uni<CommandOutcome<SalesRep, SalesRepRejection>> register(
            UUID repId,
            SalesRepCommand.Register command,
            ContactDetails person,
            CommandContext context) {
        return commands.execute(
                SalesRepDecider.DECIDER,
                repId,
                command,
                context,
                (session, id, rep, version, events) ->
                        Contacts.keep(StoreConnection.of(session), List.of(person))
                                .chain(() ->
                                        SalesRepList.update(session, id, rep, version, events)));
    }
}
