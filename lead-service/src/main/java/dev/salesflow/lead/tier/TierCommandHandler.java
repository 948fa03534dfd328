package dev.salesflow.lead.tier;

import dev.salesflow.events.Topic;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.ConcurrentAppend;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand.SetTier;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.assignment.list.Workloads;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.scoring.basis.ScoringBases;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sets tiers. The owner's key leads are counted under the owner's lock, in the transaction that
/// appends, so that two leads at once do not both take the last place on the focus list.
@ApplicationScoped
public class TierCommandHandler {

    private static final String OWNER = "select owner_id from lead_entry where id = $1";

    private final Commands commands;
    private final LeadCommandHandler leads;
    private final ScoringBases bases;
    private final Calendars calendars;
    private final AssignmentPolicies policies;

    TierCommandHandler(
            Commands commands,
            LeadCommandHandler leads,
            ScoringBases bases,
            Calendars calendars,
            AssignmentPolicies policies) {
        this.commands = commands;
        this.leads = leads;
        this.bases = bases;
        this.calendars = calendars;
        this.policies = policies;
    }

    /// Pursues the lead in the tier, or in the one that its facts suggest when none is named;
    /// model, profile, calendar and focus limit are the newest.
    public Uni<CommandOutcome<Lead, LeadRejection>> set(
            UUID leadId, @Nullable LeadTier tier, CommandContext context) {
        return commands.inTransaction(session -> {
            var connection = StoreConnection.of(session);
            return owner(connection, leadId)
                    .chain(ownerId ->
                            command(connection, tier, ownerId, context)
                                    .chain(command ->
                                            leads.handleIn(session, leadId, command, context))
                                    .invoke(outcome -> requireOwner(outcome, leadId, ownerId)));
        });
    }

    private Uni<SetTier> command(
            StoreConnection connection,
            @Nullable LeadTier tier,
            @Nullable UUID ownerId,
            CommandContext context) {
        return workload(connection, ownerId)
                .chain(workload ->
                        policies.newest(connection)
                                .map(policy -> policy.content().focusLimit())
                                .chain(limit ->
                                        command(connection, tier, workload, limit, context)));
    }

    private Uni<SetTier> command(
            StoreConnection connection,
            @Nullable LeadTier tier,
            @Nullable Workload workload,
            int focusLimit,
            CommandContext context) {
        return bases.find(connection, null, null)
                .chain(basis ->
                        calendars
                                .current(connection)
                                .map(calendar ->
                                        new SetTier(
                                                tier,
                                                basis.model().content(),
                                                basis.profile().content(),
                                                calendar,
                                                context.now(),
                                                workload,
                                                focusLimit)));
    }

    private static Uni<@Nullable UUID> owner(StoreConnection connection, UUID leadId) {
        return connection
                .query(OWNER, Tuple.of(leadId))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID(0));
    }

    private static Uni<@Nullable Workload> workload(
            StoreConnection connection, @Nullable UUID ownerId) {
        return ownerId == null ? Uni.createFrom().nullItem() : Workloads.lock(connection, ownerId);
    }

    /// Another writer may have given the lead to somebody else since the owner was looked up: then
    /// the wrong one's key leads were counted, and all of it is done again.
    private static void requireOwner(
            CommandOutcome<Lead, LeadRejection> outcome, UUID leadId, @Nullable UUID ownerId) {
        if (outcome instanceof CommandOutcome.Done<Lead, LeadRejection> done
                && !done.repeated()
                && !Objects.equals(ownerOf(done.state()), ownerId)) {
            throw new ConcurrentAppend(new StreamKey(Topic.LEAD, leadId));
        }
    }

    private static @Nullable UUID ownerOf(Lead lead) {
        return lead instanceof Lead.Captured captured && captured.details().assignment() != null
                ? captured.details().assignment().ownerId()
                : null;
    }
}
