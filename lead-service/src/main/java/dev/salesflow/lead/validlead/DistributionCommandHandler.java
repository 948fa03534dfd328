package dev.salesflow.lead.validlead;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.AssignmentCommandHandler;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler.Result;
import dev.salesflow.lead.assignment.SeveralLeads;
import dev.salesflow.lead.assignment.list.Workloads;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.lead.validlead.Distribution.Decided;
import dev.salesflow.lead.validlead.Distribution.RefusedAllotment;
import dev.salesflow.lead.validlead.list.ListedLeads;
import dev.salesflow.lead.validlead.list.ValidLeadLists;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/// Gives the leads of a list to reps, in one transaction with the list. Reps are locked first, then
/// leads and list are appended to. In the place of a lead that was merged the one that goes on for
/// it is given.
@ApplicationScoped
public class DistributionCommandHandler {

    private final Commands commands;
    private final AssignmentCommandHandler assignments;
    private final PolicyAssignmentCommandHandler byPolicy;
    private final AssignmentPolicies policies;

    DistributionCommandHandler(
            Commands commands,
            AssignmentCommandHandler assignments,
            PolicyAssignmentCommandHandler byPolicy,
            AssignmentPolicies policies) {
        this.commands = commands;
        this.assignments = assignments;
        this.byPolicy = byPolicy;
        this.policies = policies;
    }

    /// Gives leads to the reps that a person names: all of them, or none when one cannot be given.
    ///
    /// @param allotments each of another lead
    public Uni<Distribution> distribute(
            UUID listId, List<Allotment> allotments, CommandContext context) {
        var reps = allotments.stream().map(allotment -> allotment.order().repId()).toList();
        var leads = allotments.stream().map(Allotment::leadId).toList();
        return commands.inTransaction(session ->
                        Workloads.lockAll(StoreConnection.of(session), reps)
                                .chain(() -> load(session, listId))
                                .chain(list ->
                                        ListedLeads.find(
                                                StoreConnection.of(session), list.leadIds(), leads))
                                .chain(listed ->
                                        note(session, listId, listed.noted(leads), context)
                                                .call(outcome ->
                                                        isNew(outcome)
                                                                ? give(
                                                                        session,
                                                                        listed,
                                                                        allotments,
                                                                        context)
                                                                : Uni.createFrom().voidItem()))
                                .map(DistributionCommandHandler::decided))
                .onFailure(Undone.class)
                .recoverWithItem(undone -> ((Undone) undone).because);
    }

    /// Lets the newest policy choose a rep for each lead of the list that was not given to anybody
    /// from it; those for which it finds nobody, and those that cannot be given, remain.
    public Uni<Distribution> distributeByPolicy(UUID listId, CommandContext context) {
        return commands.inTransaction(session ->
                        load(session, listId)
                                .chain(list ->
                                        ListedLeads.find(
                                                StoreConnection.of(session), list.remaining()))
                                .chain(remaining ->
                                        giveByPolicy(session, remaining.workedOn(), context)
                                                .chain(given ->
                                                        note(
                                                                session,
                                                                listId,
                                                                remaining.noted(given),
                                                                context)))
                                .map(DistributionCommandHandler::requireNew))
                .onFailure(Undone.class)
                .recoverWithItem(undone -> ((Undone) undone).because);
    }

    private static Uni<ValidLeadList> load(Mutiny.StatelessSession session, UUID listId) {
        var key = new StreamKey(Topic.VALID_LEAD_LIST, listId);
        return EventStore.load(StoreConnection.of(session), key)
                .map(history -> {
                    var list = ValidLeadListDecider.DECIDER.initial();
                    for (var stored : history) {
                        list = ValidLeadListDecider.DECIDER.evolve(list, stored.event());
                    }
                    return list;
                });
    }

    private Uni<List<UUID>> giveByPolicy(
            Mutiny.StatelessSession session, Set<UUID> leads, CommandContext context) {
        if (leads.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return policies.newest(StoreConnection.of(session))
                .chain(policy ->
                        byPolicy.assignIn(session, leads, policy, SeveralLeads.each(context)))
                .map(results ->
                        results.stream()
                                .filter(DistributionCommandHandler::isGiven)
                                .map(Result::leadId)
                                .toList());
    }

    private Uni<Void> give(
            Mutiny.StatelessSession session,
            ListedLeads listed,
            List<Allotment> allotments,
            CommandContext context) {
        var each = SeveralLeads.each(context);
        return Multi.createFrom()
                .items(
                        IntStream.range(0, allotments.size())
                                .boxed()
                                .sorted(comparing(index -> leadOf(listed, allotments, index))))
                .onItem()
                .transformToUniAndConcatenate(index -> {
                    var allotment = allotments.get(index);
                    return assignments
                            .assignIn(
                                    session,
                                    leadOf(listed, allotments, index),
                                    allotment.order(),
                                    each)
                            .map(outcome -> refusal(index, outcome));
                })
                .collect()
                .asList()
                .invoke(DistributionCommandHandler::requireNone)
                .replaceWithVoid();
    }

    private static UUID leadOf(ListedLeads listed, List<Allotment> allotments, int index) {
        return listed.goingOn(allotments.get(index).leadId());
    }

    private Uni<CommandOutcome<ValidLeadList, ValidLeadListRejection>> note(
            Mutiny.StatelessSession session,
            UUID listId,
            List<UUID> leads,
            CommandContext context) {
        return commands.executeIn(
                session,
                ValidLeadListDecider.DECIDER,
                listId,
                new ValidLeadListCommand.Distribute(leads),
                context,
                ValidLeadLists::update);
    }

    private static Optional<RefusedAllotment> refusal(
            int index, CommandOutcome<Lead, LeadRejection> outcome) {
        return switch (outcome) {
            case CommandOutcome.Done<Lead, LeadRejection> _ -> Optional.empty();
            case CommandOutcome.Refused<Lead, LeadRejection>(var reason) ->
                    Optional.of(new RefusedAllotment(index, reason));
            case CommandOutcome.Stale<Lead, LeadRejection> _ ->
                    throw new IllegalStateException("no version of a lead was expected");
            case CommandOutcome.KeyReused<Lead, LeadRejection> _ ->
                    throw new Undone(new Decided(new CommandOutcome.KeyReused<>()));
        };
    }

    private static void requireNone(List<Optional<RefusedAllotment>> found) {
        var refused =
                found.stream()
                        .flatMap(Optional::stream)
                        .sorted(comparingInt(RefusedAllotment::index))
                        .toList();
        if (!refused.isEmpty()) {
            throw new Undone(new Distribution.Refused(refused));
        }
    }

    /// Undoes what was given when the list does not take it, or has taken the command before.
    private static Distribution requireNew(
            CommandOutcome<ValidLeadList, ValidLeadListRejection> outcome) {
        if (isNew(outcome)) {
            return new Decided(outcome);
        }
        throw new Undone(new Decided(outcome));
    }

    private static Distribution decided(
            CommandOutcome<ValidLeadList, ValidLeadListRejection> outcome) {
        return new Decided(outcome);
    }

    private static boolean isNew(CommandOutcome<ValidLeadList, ValidLeadListRejection> outcome) {
        return outcome instanceof CommandOutcome.Done<ValidLeadList, ValidLeadListRejection> done
                && !done.repeated();
    }

    private static boolean isGiven(Result result) {
        return result instanceof Result.Decided(_, CommandOutcome.Done<Lead, LeadRejection> done)
                && !done.repeated();
    }

    /// Ends the transaction without effect.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Distribution because;

        Undone(Distribution because) {
            super("nothing was distributed", null, false, false);
            this.because = because;
        }
    }
}
