package dev.salesflow.lead.assignment.api;

import static java.util.stream.Collectors.toMap;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.assignment.AssignmentPolicy;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler;
import dev.salesflow.lead.assignment.SeveralLeads;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.lead.version.Version;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.openapi.CommonContract;
import dev.salesflow.servicekit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/assignment-policies/{version}/assignments`: several leads given out by the policy.
@Path("/api/v1/assignment-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assignment policies")
public class PolicyAssignmentResource {

    private final PolicyAssignmentCommandHandler handler;
    private final AssignmentPolicies policies;
    private final CommandContexts contexts;
    private final LeadsInSight sight;
    private final Pool pool;

    PolicyAssignmentResource(
            PolicyAssignmentCommandHandler handler,
            AssignmentPolicies policies,
            CommandContexts contexts,
            LeadsInSight sight,
            Pool pool) {
        this.handler = handler;
        this.policies = policies;
        this.contexts = contexts;
        this.sight = sight;
        this.pool = pool;
    }

    @POST
    @Path("{version}/assignments")
    @Extension(name = CommonContract.WITHOUT_VERSION, value = "true")
    @Operation(
            operationId = "assignLeadsByPolicy",
            summary = "Let the policy choose a rep for each of up to 200 leads",
            description =
                    "One transaction: each lead that can be given is given, in the order of the"
                            + " leads' ids; the others stay as they were and are answered with"
                            + " their reason. `dryRun` changes nothing, also by a version that"
                            + " counts no longer.")
    @APIResponse(responseCode = "404", description = "No such version")
    @APIResponse(
            responseCode = "409",
            description = "`POLICY_SUPERSEDED`: names the version that counts")
    public Uni<AssignedLeads> assign(
            @PathParam("version") int version, @NotNull @Valid AssignLeadsRequest request) {
        var context = SeveralLeads.each(contexts.of(request));
        return policy(version, request.isDryRun())
                .chain(policy ->
                        sight.among(request.leadIds(), context)
                                .chain(seen ->
                                        request.isDryRun()
                                                ? trial(policy, seen, context)
                                                : assigned(policy, seen, context)))
                .map(leads -> answer(version, request, leads));
    }

    private Uni<Version<AssignmentPolicy>> policy(int version, boolean dryRun) {
        var connection = StoreConnection.of(pool);
        return policies.version(connection, version)
                .chain(policy ->
                        policies.newest(connection)
                                .map(newest -> {
                                    if (policy == null) {
                                        throw Access.notFound();
                                    }
                                    if (!dryRun && newest.number() != version) {
                                        throw new ProblemException(
                                                AssignmentProblems.superseded(newest.number()));
                                    }
                                    return policy;
                                }));
    }

    private Uni<List<AssignedLead>> assigned(
            Version<AssignmentPolicy> policy, Set<UUID> leadIds, CommandContext context) {
        return handler.assign(leadIds, policy, context)
                .map(results ->
                        results.stream()
                                .map(result -> AssignedLead.of(result, policy.number()))
                                .toList());
    }

    private Uni<List<AssignedLead>> trial(
            Version<AssignmentPolicy> policy, Set<UUID> leadIds, CommandContext context) {
        return handler.simulate(StoreConnection.of(pool), leadIds, policy, context.now())
                .map(trials ->
                        trials.stream()
                                .map(trial -> AssignedLead.of(trial, policy.number()))
                                .toList());
    }

    private static AssignedLeads answer(
            int version, AssignLeadsRequest request, List<AssignedLead> leads) {
        var byId = leads.stream().collect(toMap(AssignedLead::leadId, lead -> lead));
        var inOrder =
                request.leadIds().stream()
                        .distinct()
                        .map(id -> byId.getOrDefault(id, AssignedLead.notFound(id)))
                        .toList();
        return new AssignedLeads(version, request.isDryRun(), inOrder);
    }
}
