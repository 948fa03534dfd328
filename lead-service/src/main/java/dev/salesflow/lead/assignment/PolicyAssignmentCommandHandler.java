package dev.salesflow.lead.assignment;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoredEvent;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.list.Candidates;
import dev.salesflow.lead.version.Version;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Gives leads to the reps whom a policy chooses, one lead after the other in the order of their
/// ids and one transaction at a time, so that each choice counts the ones before.
@ApplicationScoped
public class PolicyAssignmentCommandHandler {

    private final Commands commands;
    private final LeadCommandHandler leads;

    PolicyAssignmentCommandHandler(Commands commands, LeadCommandHandler leads) {
        this.commands = commands;
        this.leads = leads;
    }

    /// What became of a lead.
    public sealed interface Result {
        /// The lead.
        UUID leadId();

        /// It was given to a rep, or cannot be given to anybody.
        record Decided(UUID leadId, CommandOutcome<Lead, LeadRejection> outcome)
                implements Result {}

        /// No rep fits, and it stays as it was.
        record NobodyFits(UUID leadId, Choice choice) implements Result {}
    }

    /// What would become of a lead.
    public record Trial(UUID leadId, Proposal proposal) {}

    /// Gives leads out in one transaction: all that can be given are, the others stay.
    public Uni<List<Result>> assign(
            Collection<UUID> leadIds, Version<AssignmentPolicy> policy, CommandContext context) {
        return commands.inTransaction(session -> assignIn(session, leadIds, policy, context));
    }

    /// Gives leads out in the caller's transaction.
    public Uni<List<Result>> assignIn(
            Mutiny.StatelessSession session,
            Collection<UUID> leadIds,
            Version<AssignmentPolicy> policy,
            CommandContext context) {
        return Candidates.lock(StoreConnection.of(session))
                .chain(reps -> {
                    var roster = new Roster(reps);
                    return Multi.createFrom()
                            .iterable(new TreeSet<>(leadIds))
                            .onItem()
                            .transformToUniAndConcatenate(
                                    leadId -> assign(session, leadId, policy, roster, context))
                            .collect()
                            .asList();
                });
    }

    /// Says what would become of the leads if they were given out now, and changes nothing.
    public Uni<List<Trial>> simulate(
            StoreConnection connection,
            Collection<UUID> leadIds,
            Version<AssignmentPolicy> policy,
            Instant now) {
        return Candidates.read(connection)
                .chain(reps -> {
                    var roster = new Roster(reps);
                    return Multi.createFrom()
                            .iterable(new TreeSet<>(leadIds))
                            .onItem()
                            .transformToUniAndConcatenate(leadId ->
                                    load(connection, leadId)
                                            .map(history ->
                                                    Proposal.of(lead(history), policy, roster, now))
                                            .map(proposal -> new Trial(leadId, proposal)))
                            .collect()
                            .asList();
                });
    }

    private Uni<Result> assign(
            Mutiny.StatelessSession session,
            UUID leadId,
            Version<AssignmentPolicy> policy,
            Roster roster,
            CommandContext context) {
        return load(StoreConnection.of(session), leadId)
                .chain(history -> {
                    // what was answered once is answered again, whoever would be chosen now
                    if (isRepeated(history, context)) {
                        return decided(session, leadId, Proposal.toNobody(policy), context);
                    }
                    return switch (Proposal.of(lead(history), policy, roster, context.now())) {
                        case Proposal.NobodyFits(var choice) ->
                                Uni.createFrom().item(new Result.NobodyFits(leadId, choice));
                        case Proposal.Refused _ ->
                                decided(session, leadId, Proposal.toNobody(policy), context);
                        case Proposal.Chosen(_, var command) ->
                                decided(session, leadId, command, context);
                    };
                });
    }

    private Uni<Result> decided(
            Mutiny.StatelessSession session,
            UUID leadId,
            LeadCommand.Assign command,
            CommandContext context) {
        return leads.handleIn(session, leadId, command, context)
                .map(outcome -> new Result.Decided(leadId, outcome));
    }

    private static Uni<List<StoredEvent>> load(StoreConnection connection, UUID leadId) {
        return EventStore.load(connection, new StreamKey(Topic.LEAD, leadId));
    }

    private static boolean isRepeated(List<StoredEvent> history, CommandContext context) {
        return history.stream().anyMatch(stored -> stored.commandId().equals(context.commandId()));
    }

    private static Lead lead(List<StoredEvent> history) {
        var lead = LeadDecider.DECIDER.initial();
        for (var stored : history) {
            lead = LeadDecider.DECIDER.evolve(lead, stored.event());
        }
        return lead;
    }
}
