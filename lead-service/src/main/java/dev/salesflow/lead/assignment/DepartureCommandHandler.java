package dev.salesflow.lead.assignment;

import dev.salesflow.events.Topic;
import dev.salesflow.events.lead.ReleaseReason;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.ConcurrentAppend;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.assignment.list.Workloads;
import dev.salesflow.lead.salesrep.SalesRep;
import dev.salesflow.lead.salesrep.SalesRepCommand;
import dev.salesflow.lead.salesrep.SalesRepDecider;
import dev.salesflow.lead.salesrep.SalesRepRejection;
import dev.salesflow.lead.salesrep.list.SalesRepList;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Lets a rep leave, and frees the leads that the rep works on in the same transaction. The rep's
/// row in the register is changed first, as whoever gives work to a rep locks it: a lead that was
/// given before is freed too, and none is given after.
@ApplicationScoped
public class DepartureCommandHandler {

    private final Commands commands;
    private final LeadCommandHandler leads;

    DepartureCommandHandler(Commands commands, LeadCommandHandler leads) {
        this.commands = commands;
        this.leads = leads;
    }

    /// Notes that a rep has left. For a rep who has left already, it frees what is still owned.
    public Uni<CommandOutcome<SalesRep, SalesRepRejection>> depart(
            UUID repId, CommandContext context) {
        return commands.inTransaction(session ->
                commands.executeIn(
                                session,
                                SalesRepDecider.DECIDER,
                                repId,
                                new SalesRepCommand.Depart(),
                                context,
                                SalesRepList::update)
                        .call(outcome ->
                                isCarriedOut(outcome)
                                        ? releaseAll(session, repId, releases(context))
                                        : Uni.createFrom().voidItem()));
    }

    private static boolean isCarriedOut(CommandOutcome<SalesRep, SalesRepRejection> outcome) {
        return outcome instanceof CommandOutcome.Done<SalesRep, SalesRepRejection> done
                && !done.repeated();
    }

    private Uni<Void> releaseAll(
            Mutiny.StatelessSession session, UUID repId, CommandContext context) {
        return Workloads.leadsOf(StoreConnection.of(session), repId)
                .onItem()
                .transformToMulti(owned -> Multi.createFrom().iterable(owned))
                .onItem()
                .transformToUniAndConcatenate(leadId -> release(session, leadId, repId, context))
                .onItem()
                .ignoreAsUni();
    }

    /// A lead that somebody else has taken from the rep meanwhile is no longer the rep's to lose:
    /// when another one owns it now, all of it is done again.
    private Uni<Void> release(
            Mutiny.StatelessSession session, UUID leadId, UUID repId, CommandContext context) {
        return leads.handleIn(
                        session,
                        leadId,
                        new LeadCommand.Release(ReleaseReason.REP_DEPARTED),
                        context)
                .invoke(outcome -> {
                    if (!OwnerCommandHandler.isBy(repId, outcome)) {
                        throw new ConcurrentAppend(new StreamKey(Topic.LEAD, leadId));
                    }
                })
                .replaceWithVoid();
    }

    /// The key of the departure may stand in a lead's history for another step that the caller took
    /// with it; the release is told apart from that step by an id of its own.
    private static CommandContext releases(CommandContext departure) {
        return new CommandContext(
                StreamIds.of("departure", departure.commandId().toString()),
                departure.payloadHash(),
                departure.actor(),
                departure.correlationId(),
                departure.causationId(),
                departure.traceparent(),
                departure.now(),
                null);
    }
}
