package dev.salesflow.lead.assignment;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.ReleaseReason;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.list.Workloads;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.lead.salesrep.list.SalesRepList;
import dev.salesflow.servicekit.history.Streams;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Gives leads to the reps whom people name, and takes them away. The rep is locked before the lead
/// is decided, so capacity and focus limit hold however many assign at once.
@ApplicationScoped
public class AssignmentCommandHandler {

    private final LeadCommandHandler leads;
    private final AssignmentPolicies policies;
    private final Streams streams;

    AssignmentCommandHandler(
            LeadCommandHandler leads, AssignmentPolicies policies, Streams streams) {
        this.leads = leads;
        this.policies = policies;
        this.streams = streams;
    }

    /// Gives a lead to a rep.
    public Uni<CommandOutcome<Lead, LeadRejection>> assign(
            UUID leadId, Order order, CommandContext context) {
        return leads.handle(leadId, session -> command(session, order), context);
    }

    /// Gives a lead to a rep in the caller's transaction, which has locked all reps that it gives
    /// leads to.
    public Uni<CommandOutcome<Lead, LeadRejection>> assignIn(
            Mutiny.StatelessSession session, UUID leadId, Order order, CommandContext context) {
        return command(session, order)
                .chain(command -> leads.handleIn(session, leadId, command, context));
    }

    /// Takes a lead from its owner.
    public Uni<CommandOutcome<Lead, LeadRejection>> release(
            UUID leadId, ReleaseReason reason, CommandContext context) {
        return leads.handle(leadId, new LeadCommand.Release(reason), context);
    }

    /// Why a lead would not be given to a rep now; empty when it would be. Changes nothing.
    public Uni<Optional<LeadRejection>> simulate(
            StoreConnection connection, UUID leadId, Order order) {
        return Workloads.of(connection, order.repId())
                .chain(workload -> command(connection, order, workload))
                .chain(command ->
                        streams.read(LeadDecider.DECIDER, leadId, null)
                                .map(lead -> AssignmentDecider.decide(lead.state(), command)))
                .map(decision ->
                        switch (decision) {
                            case Decision.Accepted<LeadEvent, LeadRejection> _ -> Optional.empty();
                            case Decision.Rejected<LeadEvent, LeadRejection>(var reason) ->
                                    Optional.of(reason);
                        });
    }

    private Uni<LeadCommand.Assign> command(Mutiny.StatelessSession session, Order order) {
        var connection = StoreConnection.of(session);
        return Workloads.lock(connection, order.repId())
                .chain(workload -> command(connection, order, workload));
    }

    private Uni<LeadCommand.Assign> command(
            StoreConnection connection, Order order, @Nullable Workload workload) {
        return policies.newest(connection)
                .chain(policy ->
                        SalesRepList.assignee(connection, order.repId())
                                .map(assignee ->
                                        new LeadCommand.Assign(
                                                order.repId(),
                                                assignee,
                                                workload,
                                                policy.content().focusLimit(),
                                                order.roleBreachReason(),
                                                null)));
    }
}
