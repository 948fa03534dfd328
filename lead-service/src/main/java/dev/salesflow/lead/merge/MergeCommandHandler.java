package dev.salesflow.lead.merge;

import dev.salesflow.events.Topic;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.ConcurrentAppend;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoredEvent;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.list.LeadIdentities;
import dev.salesflow.lead.followup.list.LeadFollowUps;
import dev.salesflow.lead.merge.list.MergeChains;
import dev.salesflow.lead.merge.list.MergedOwners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Merges leads: both streams and the keys in one transaction, streams in the order of their ids,
/// so that two merges of the same leads never wait for each other in a circle.
@ApplicationScoped
public class MergeCommandHandler {

    private final Commands commands;
    private final LeadCommandHandler leads;
    private final MergedOwners owners;

    MergeCommandHandler(Commands commands, LeadCommandHandler leads, MergedOwners owners) {
        this.commands = commands;
        this.leads = leads;
        this.owners = owners;
    }

    /// Lets another lead go on for this one; completes with what became of this one.
    public Uni<CommandOutcome<Lead, LeadRejection>> merge(
            UUID leadId, GoingOn into, CommandContext context) {
        return commands.inTransaction(session -> mergeIn(session, leadId, into, context))
                .onFailure(MergeRefused.class)
                .recoverWithItem(refused -> ((MergeRefused) refused).outcome());
    }

    /// What a merge would leave, at the version of the lead that would be merged; changes nothing.
    public Uni<CommandOutcome<MergeForecast, LeadRejection>> foretell(
            UUID leadId, UUID intoLeadId) {
        return commands.inTransaction(session -> {
            var connection = StoreConnection.of(session);
            return history(connection, leadId)
                    .chain(history ->
                            owners.of(connection, fold(history))
                                    .chain(owner ->
                                            plan(connection, leadId, history, intoLeadId, owner))
                                    .chain(plan -> foretell(connection, plan, history.size())));
        });
    }

    private Uni<CommandOutcome<Lead, LeadRejection>> mergeIn(
            Mutiny.StatelessSession session, UUID leadId, GoingOn into, CommandContext context) {
        var connection = StoreConnection.of(session);
        return history(connection, leadId)
                .chain(history ->
                        owners.lock(connection, fold(history))
                                .chain(owner ->
                                        plan(connection, leadId, history, into.leadId(), owner))
                                .chain(plan ->
                                        refuses(plan) && !isRepeat(history, context)
                                                ? leads.handleIn(
                                                        session, leadId, plan.mergeInto(), context)
                                                : both(
                                                        session,
                                                        plan,
                                                        history.size(),
                                                        context,
                                                        into.of(context))));
    }

    private Uni<CommandOutcome<Lead, LeadRejection>> both(
            Mutiny.StatelessSession session,
            MergePlan plan,
            int version,
            CommandContext context,
            CommandContext targetContext) {
        Supplier<Uni<CommandOutcome<Lead, LeadRejection>>> source =
                () ->
                        leads.handleIn(session, plan.leadId(), plan.mergeInto(), context)
                                .invoke(outcome -> requireAsPlanned(plan, version, outcome));
        Supplier<Uni<CommandOutcome<Lead, LeadRejection>>> target =
                () -> leads.handleIn(session, plan.targetId(), plan.absorb(), targetContext);
        var sourceFirst = plan.leadId().compareTo(plan.targetId()) < 0;
        var first = sourceFirst ? source : target;
        var second = sourceFirst ? target : source;
        return first.get()
                .chain(one ->
                        isDone(one)
                                ? second.get()
                                        .chain(other ->
                                                sourceFirst
                                                        ? together(session, plan, one, other)
                                                        : together(session, plan, other, one))
                                : Uni.createFrom().item(one));
    }

    /// Everything is done again when the lead has learnt something since the plan was made: the one
    /// that goes on would never hear of it.
    private static void requireAsPlanned(
            MergePlan plan, int version, CommandOutcome<Lead, LeadRejection> outcome) {
        if (outcome instanceof CommandOutcome.Done<Lead, LeadRejection> done
                && done.version() - done.events().size() != version
                && !done.repeated()) {
            throw new ConcurrentAppend(new StreamKey(Topic.LEAD, plan.leadId()));
        }
    }

    /// What became of the lead that was merged, once both are done.
    private static Uni<CommandOutcome<Lead, LeadRejection>> together(
            Mutiny.StatelessSession session,
            MergePlan plan,
            CommandOutcome<Lead, LeadRejection> source,
            CommandOutcome<Lead, LeadRejection> target) {
        if (!(source instanceof CommandOutcome.Done<Lead, LeadRejection> merged)) {
            throw new MergeRefused(source);
        }
        if (!(target instanceof CommandOutcome.Done<Lead, LeadRejection> absorbed)) {
            throw new MergeRefused(target);
        }
        return merged.events().isEmpty()
                ? Uni.createFrom().item(source)
                : moveRows(session, plan, absorbed.state()).replaceWith(source);
    }

    /// Keys go with every merged lead, its log only from one lead that is worked on to another:
    /// that of a closed one tells of nothing that is owed, and a deal has a log of its own.
    private static Uni<Void> moveRows(
            Mutiny.StatelessSession session, MergePlan plan, Lead target) {
        var keys = LeadIdentities.move(StoreConnection.of(session), plan.leadId(), plan.targetId());
        return plan.lead() instanceof Lead.Active && target instanceof Lead.Active goesOn
                ? keys.chain(
                        () -> LeadFollowUps.move(session, plan.leadId(), plan.targetId(), goesOn))
                : keys;
    }

    private static Uni<CommandOutcome<MergeForecast, LeadRejection>> foretell(
            StoreConnection connection, MergePlan plan, int version) {
        return history(connection, plan.targetId())
                .chain(history ->
                        LeadIdentities.of(connection, plan.leadId())
                                .map(keys -> foretell(plan, history, keys, version)));
    }

    private static CommandOutcome<MergeForecast, LeadRejection> foretell(
            MergePlan plan, List<StoredEvent> history, List<IdentityKey> keys, int version) {
        var target = fold(history);
        return switch (plan.foretell(target)) {
            case Decision.Rejected<LeadEvent, LeadRejection>(var reason) ->
                    new CommandOutcome.Refused<>(reason);
            case Decision.Accepted<LeadEvent, LeadRejection>(var events) -> {
                var after = target;
                for (var event : events) {
                    after = Lead.evolve(after, event);
                }
                yield new CommandOutcome.Done<>(
                        new MergeForecast(
                                plan.targetId(),
                                history.size(),
                                after,
                                MergePlan.become(FactStatus.VERIFIED, target, after),
                                MergePlan.become(FactStatus.DISPUTED, target, after),
                                keys),
                        version,
                        List.of(),
                        false);
            }
        };
    }

    private static Uni<MergePlan> plan(
            StoreConnection connection,
            UUID leadId,
            List<StoredEvent> history,
            UUID intoLeadId,
            @Nullable MergedOwner owner) {
        return MergeChains.from(connection, intoLeadId)
                .map(chain -> new MergePlan(leadId, fold(history), chain, owner));
    }

    private static boolean refuses(MergePlan plan) {
        return MergeDecider.decide(plan.lead(), plan.mergeInto())
                instanceof Decision.Rejected<LeadEvent, LeadRejection>;
    }

    private static boolean isRepeat(List<StoredEvent> history, CommandContext context) {
        return history.stream().anyMatch(e -> e.commandId().equals(context.commandId()));
    }

    private static boolean isDone(CommandOutcome<Lead, LeadRejection> outcome) {
        return outcome instanceof CommandOutcome.Done<Lead, LeadRejection>;
    }

    private static Uni<List<StoredEvent>> history(StoreConnection connection, UUID leadId) {
        return EventStore.load(connection, new StreamKey(Topic.LEAD, leadId));
    }

    private static Lead fold(List<StoredEvent> history) {
        var lead = LeadDecider.DECIDER.initial();
        for (var stored : history) {
            lead = LeadDecider.DECIDER.evolve(lead, stored.event());
        }
        return lead;
    }
}
