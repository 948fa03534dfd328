package dev.salesflow.lead.validlead.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler;
import dev.salesflow.lead.assignment.api.AssignedLeads;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.lead.validlead.Distribution;
import dev.salesflow.lead.validlead.DistributionCommandHandler;
import dev.salesflow.lead.validlead.ValidLeadList;
import dev.salesflow.lead.validlead.ValidLeadListDecider;
import dev.salesflow.lead.validlead.list.ListedLeads;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.history.Streams;
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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/valid-lead-lists/{id}/distribution`: the list's leads given to reps.
@Path("/api/v1/valid-lead-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Valid-lead lists")
public class DistributionResource {

    private static final String LIST =
            """
            {"id": "0196b1f0-7777-5000-8000-000000000007", "week": "2026-W47",
             "firstDay": "2026-11-16", "brand": "Atlas", "leads": 40, "distributed": 12}
            """;
    private static final String TRIAL =
            """
            {"policyVersion": 1, "dryRun": true, "leads": [
              {"leadId": "0196b1f0-0000-7000-8000-000000000001",
               "salesRepId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20"}]}
            """;

    private final DistributionCommandHandler handler;
    private final PolicyAssignmentCommandHandler byPolicy;
    private final AssignmentPolicies policies;
    private final CommandContexts contexts;
    private final Streams streams;
    private final Pool pool;

    DistributionResource(
            DistributionCommandHandler handler,
            PolicyAssignmentCommandHandler byPolicy,
            AssignmentPolicies policies,
            CommandContexts contexts,
            Streams streams,
            Pool pool) {
        this.handler = handler;
        this.byPolicy = byPolicy;
        this.policies = policies;
        this.contexts = contexts;
        this.streams = streams;
        this.pool = pool;
    }

    @POST
    @Path("{id}/distribution")
    @Operation(
            operationId = "distributeValidLeadList",
            summary = "Give the list's leads to sales reps",
            description =
                    "With `assignments` all of them are given, or none. With `byPolicy` the newest"
                            + " policy chooses for each lead that remains on the list; those for"
                            + " which it finds nobody remain, and `dryRun` says why. In the place"
                            + " of a listed lead that was merged the one that goes on for it is"
                            + " given, whichever of the two is named.")
    @APIResponse(
            responseCode = "200",
            description = "The list as it then stands; of a dry run, who would get which lead",
            content =
                    @Content(
                            schema =
                                    @Schema(oneOf = {ValidLeadListView.class, AssignedLeads.class}),
                            examples = {
                                @ExampleObject(name = "list", value = LIST),
                                @ExampleObject(name = "dryRun", value = TRIAL)
                            }))
    @APIResponse(responseCode = "404", description = "No such list")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description =
                    "`LEAD_NOT_ON_LIST`; `DISTRIBUTION_REFUSED`: `errors` says of each lead why")
    public Uni<Response> distribute(
            @PathParam("id") UUID id, @NotNull @Valid DistributionRequest request) {
        var context = contexts.of(request);
        var allotments = request.allotments();
        if (request.isDryRun()) {
            return trial(id, context.now());
        }
        return (request.isByPolicy()
                        ? handler.distributeByPolicy(id, context)
                        : handler.distribute(id, allotments, context))
                .map(distribution -> answer(id, distribution));
    }

    private Uni<Response> trial(UUID id, Instant now) {
        var connection = StoreConnection.of(pool);
        return streams.read(ValidLeadListDecider.DECIDER, id, null)
                .chain(at ->
                        ListedLeads.find(connection, remaining(at.state()))
                                .chain(listed -> trial(connection, listed.workedOn(), now)))
                .map(trial -> Response.ok(trial).build());
    }

    private Uni<AssignedLeads> trial(StoreConnection connection, Set<UUID> leads, Instant now) {
        return policies.newest(connection)
                .chain(policy ->
                        byPolicy.simulate(connection, leads, policy, now)
                                .map(trials -> AssignedLeads.of(trials, policy.number())));
    }

    private static List<UUID> remaining(ValidLeadList list) {
        return switch (list) {
            case ValidLeadList.Unknown _ -> throw Access.notFound();
            case ValidLeadList.DrawnUp drawnUp -> drawnUp.remaining();
        };
    }

    private static Response answer(UUID id, Distribution distribution) {
        return switch (distribution) {
            case Distribution.Decided(var outcome) ->
                    CommandAnswers.changed(
                            outcome,
                            list -> ValidLeadListView.of(id, list),
                            ValidLeadListProblems::of);
            case Distribution.Refused(var allotments) ->
                    throw new ProblemException(ValidLeadListProblems.refused(allotments));
        };
    }
}
