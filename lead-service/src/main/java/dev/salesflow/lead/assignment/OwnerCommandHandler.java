package dev.salesflow.lead.assignment;

import dev.salesflow.events.Topic;
import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.ConcurrentAppend;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.list.Workloads;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.lead.salesrep.list.SalesRepList;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Carries out commands by which an owned lead asks more of its owner. What the owner works on is
/// counted under the owner's lock, in the transaction that appends, so that two leads at once do
/// not both take the last place.
@ApplicationScoped
public class OwnerCommandHandler {

    private static final String OWNER = "select owner_id from lead_entry where id = $1";

    private final Commands commands;
    private final LeadCommandHandler leads;
    private final AssignmentPolicies policies;

    OwnerCommandHandler(Commands commands, LeadCommandHandler leads, AssignmentPolicies policies) {
        this.commands = commands;
        this.leads = leads;
        this.policies = policies;
    }

    /// Makes a command of the owner's load and of what it looks up, and carries it out in the same
    /// transaction.
    public Uni<CommandOutcome<Lead, LeadRejection>> handle(
            UUID leadId,
            BiFunction<StoreConnection, OwnerLoad, ? extends Uni<? extends LeadCommand>> lookUp,
            CommandContext context) {
        return commands.inTransaction(session -> {
            var connection = StoreConnection.of(session);
            return owner(connection, leadId)
                    .chain(ownerId ->
                            load(connection, ownerId)
                                    .chain(load -> lookUp.apply(connection, load))
                                    .chain(command ->
                                            leads.handleIn(session, leadId, command, context))
                                    .invoke(outcome -> requireOwner(outcome, leadId, ownerId)));
        });
    }

    private static Uni<@Nullable UUID> owner(StoreConnection connection, UUID leadId) {
        return connection
                .query(OWNER, Tuple.of(leadId))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID(0));
    }

    private Uni<OwnerLoad> load(StoreConnection connection, @Nullable UUID ownerId) {
        return workload(connection, ownerId)
                .chain(workload ->
                        departed(connection, ownerId)
                                .chain(departed ->
                                        policies.newest(connection)
                                                .map(policy ->
                                                        new OwnerLoad(
                                                                workload,
                                                                departed,
                                                                policy.content().focusLimit()))));
    }

    /// Asked under the owner's lock, which whoever departs waits for or has held.
    private static Uni<Boolean> departed(StoreConnection connection, @Nullable UUID ownerId) {
        return ownerId == null
                ? Uni.createFrom().item(false)
                : SalesRepList.assignee(connection, ownerId)
                        .map(assignee -> assignee != null && assignee.departed());
    }

    private static Uni<@Nullable Workload> workload(
            StoreConnection connection, @Nullable UUID ownerId) {
        return ownerId == null ? Uni.createFrom().nullItem() : Workloads.lock(connection, ownerId);
    }

    /// Another writer may have given the lead to somebody else since the owner was looked up: then
    /// the wrong one's leads were counted, and all of it is done again.
    private static void requireOwner(
            CommandOutcome<Lead, LeadRejection> outcome, UUID leadId, @Nullable UUID ownerId) {
        if (!isBy(ownerId, outcome)) {
            throw new ConcurrentAppend(new StreamKey(Topic.LEAD, leadId));
        }
    }

    /// Whether the outcome goes by what this owner works on, or by nobody's load.
    static boolean isBy(@Nullable UUID ownerId, CommandOutcome<Lead, LeadRejection> outcome) {
        return switch (outcome) {
            case CommandOutcome.Done<Lead, LeadRejection> done ->
                    done.repeated() || Objects.equals(ownerBefore(done), ownerId);
            case CommandOutcome.Refused<Lead, LeadRejection>(var reason) ->
                    switch (reason) {
                        case LeadRejection.FocusListFull full -> full.ownerId().equals(ownerId);
                        case LeadRejection _ -> true;
                    };
            case CommandOutcome.Stale<Lead, LeadRejection> _,
                    CommandOutcome.KeyReused<Lead, LeadRejection> _ ->
                    true;
        };
    }

    /// The owner whose load was decided by, who may have lost the lead for it.
    private static @Nullable UUID ownerBefore(CommandOutcome.Done<Lead, LeadRejection> done) {
        for (var appended : done.events()) {
            if (appended.event() instanceof LeadReleased released) {
                return released.previousOwnerId();
            }
        }
        return ownerOf(done.state());
    }

    private static @Nullable UUID ownerOf(Lead lead) {
        return lead instanceof Lead.Captured captured && captured.details().assignment() != null
                ? captured.details().assignment().ownerId()
                : null;
    }
}
