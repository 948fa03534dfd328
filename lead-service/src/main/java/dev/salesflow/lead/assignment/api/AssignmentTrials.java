package dev.salesflow.lead.assignment.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadProblems;
import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.assignment.AssignmentCommandHandler;
import dev.salesflow.lead.assignment.Order;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler.Trial;
import dev.salesflow.lead.assignment.Proposal;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/// Answers dry runs of one assignment.
@RequestScoped
public class AssignmentTrials {

    private final CommandContexts contexts;
    private final LeadSight sight;
    private final AssignmentCommandHandler handler;
    private final PolicyAssignmentCommandHandler byPolicy;
    private final AssignmentPolicies policies;
    private final Pool pool;

    AssignmentTrials(
            CommandContexts contexts,
            LeadSight sight,
            AssignmentCommandHandler handler,
            PolicyAssignmentCommandHandler byPolicy,
            AssignmentPolicies policies,
            Pool pool) {
        this.contexts = contexts;
        this.sight = sight;
        this.handler = handler;
        this.byPolicy = byPolicy;
        this.policies = policies;
        this.pool = pool;
    }

    /// Says who would get the lead; fails with the problem that the real request would get.
    Uni<Response> answer(UUID leadId, AssignLeadRequest request) {
        var now = contexts.of(request).now();
        var connection = StoreConnection.of(pool);
        var order = request.order();
        return sight.require(leadId)
                .chain(() -> policies.newest(connection))
                .chain(policy ->
                        order == null
                                ? byPolicy.simulate(connection, List.of(leadId), policy, now)
                                        .map(trials -> shown(trials.getFirst(), policy.number()))
                                : named(leadId, order, policy.number()))
                .map(trial -> Response.ok(trial).build());
    }

    private Uni<AssignmentTrial> named(UUID leadId, Order order, int policyVersion) {
        return handler.simulate(StoreConnection.of(pool), leadId, order)
                .map(refusal -> {
                    refusal.ifPresent(AssignmentTrials::refuse);
                    return new AssignmentTrial(order.repId(), List.of(), policyVersion);
                });
    }

    private static AssignmentTrial shown(Trial trial, int policyVersion) {
        return switch (trial.proposal()) {
            case Proposal.Chosen(var choice, _) -> AssignmentTrial.of(choice, policyVersion);
            case Proposal.NobodyFits(var choice) -> AssignmentTrial.of(choice, policyVersion);
            case Proposal.Refused(var reason) -> throw refusal(reason);
        };
    }

    private static void refuse(LeadRejection reason) {
        throw refusal(reason);
    }

    private static ProblemException refusal(LeadRejection reason) {
        return new ProblemException(LeadProblems.of(reason));
    }
}
