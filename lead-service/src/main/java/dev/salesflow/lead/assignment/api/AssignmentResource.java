package dev.salesflow.lead.assignment.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.assignment.AssignmentCommandHandler;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler.Result;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/leads/{id}/assignments` and `/release`: who works on a lead.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class AssignmentResource {

    private final LeadSteps steps;
    private final AssignmentTrials trials;
    private final AssignmentCommandHandler handler;
    private final PolicyAssignmentCommandHandler byPolicy;
    private final AssignmentPolicies policies;
    private final Pool pool;

    AssignmentResource(
            LeadSteps steps,
            AssignmentTrials trials,
            AssignmentCommandHandler handler,
            PolicyAssignmentCommandHandler byPolicy,
            AssignmentPolicies policies,
            Pool pool) {
        this.steps = steps;
        this.trials = trials;
        this.handler = handler;
        this.byPolicy = byPolicy;
        this.policies = policies;
        this.pool = pool;
    }

    @POST
    @Path("{id}/assignments")
    @Operation(
            operationId = "assignLead",
            summary = "Give the lead to a sales rep, or to the one whom the newest policy chooses",
            description =
                    "Without `salesRepId` the policy chooses. With `dryRun` nothing is changed, and"
                            + " the answer says who would get the lead and why none of the others;"
                            + " what would be refused is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The lead as it then stands; of a dry run, who would get it",
            content =
                    @Content(
                            schema = @Schema(oneOf = {LeadView.class, AssignmentTrial.class}),
                            examples = {
                                @ExampleObject(name = "lead", value = AssignmentExamples.LEAD),
                                @ExampleObject(name = "dryRun", value = AssignmentExamples.TRIAL)
                            }))
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description =
                    "`ALREADY_ASSIGNED`: names the owner; `LEAD_DISQUALIFIED`, `LEAD_CONVERTED`,"
                            + " `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description =
                    "`SALES_REP_UNKNOWN`, `SALES_REP_DEPARTED`, `ROLE_BREACH_UNEXPLAINED`,"
                            + " `CAPACITY_EXCEEDED`, `FOCUS_LIMIT_REACHED`; `NO_REP_FITS`: says of"
                            + " each rep why not")
    public Uni<Response> assign(
            @PathParam("id") UUID id, @NotNull @Valid AssignLeadRequest request) {
        if (request.isDryRun()) {
            return trials.answer(id, request);
        }
        var order = request.order();
        return order == null
                ? steps.step(id, request, context -> assignByPolicy(id, context))
                : steps.step(id, request, context -> handler.assign(id, order, context));
    }

    @POST
    @Path("{id}/release")
    @Operation(
            operationId = "releaseLead",
            summary = "Take the lead from its owner, so that it can be given to another rep")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`NOT_ASSIGNED`, `LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    public Uni<Response> release(
            @PathParam("id") UUID id, @NotNull @Valid ReleaseLeadRequest request) {
        return steps.step(id, request, context -> handler.release(id, request.reason(), context));
    }

    private Uni<CommandOutcome<Lead, LeadRejection>> assignByPolicy(
            UUID id, CommandContext context) {
        return policies.newest(StoreConnection.of(pool))
                .chain(policy ->
                        byPolicy.assign(List.of(id), policy, context)
                                .map(results -> outcome(results.getFirst(), policy.number())));
    }

    private static CommandOutcome<Lead, LeadRejection> outcome(Result result, int policyVersion) {
        return switch (result) {
            case Result.Decided(_, var outcome) -> outcome;
            case Result.NobodyFits(_, var choice) ->
                    throw new ProblemException(
                            AssignmentProblems.nobodyFits(choice, policyVersion));
        };
    }
}
