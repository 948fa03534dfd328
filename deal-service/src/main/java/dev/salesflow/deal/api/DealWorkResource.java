package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommand;
import dev.salesflow.deal.organisation.Reps;
import dev.salesflow.eventstore.StreamIds;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who works on a deal, and what the customer is to commit to.
@Path("/api/v1/deals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
@APIResponse(responseCode = "400", description = "Faults in the body, or no Idempotency-Key")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Your role may not do this")
@APIResponse(responseCode = "404", description = "No such deal or commitment, or not yours")
@APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
public class DealWorkResource {

    private final DealDesk desk;
    private final Reps reps;

    DealWorkResource(DealDesk desk, Reps reps) {
        this.desk = desk;
        this.reps = reps;
    }

    @POST
    @Path("/{id}/assignments")
    @Operation(operationId = "assignDeal", summary = "Give a deal to a sales rep")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "422", description = "No such rep, or the rep has left")
    public Uni<Response> assign(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentRequest request) {
        var command =
                reps.teamOf(request.owner(), "/owner")
                        .map(team -> new DealCommand.Assign(request.owner(), team));
        return desk.foundStep(id, request, command);
    }

    @POST
    @Path("/{id}/commitments")
    @Operation(
            operationId = "setCommitmentObjective",
            summary = "Name what the customer is to agree to at the next contact",
            description = "The new commitment is the last one of the answer.")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "The deal is closed")
    public Uni<Response> aim(@PathParam("id") UUID id, @NotNull @Valid CommitmentRequest request) {
        return desk.step(
                id, request, context -> request.command(StreamIds.created("commitment", context)));
    }

    @POST
    @Path("/{id}/commitments/{commitment}/outcome")
    @Operation(
            operationId = "recordCommitmentOutcome",
            summary = "Record that the customer agreed, declined, or agreed to something less")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "The outcome is recorded already")
    public Uni<Response> settle(
            @PathParam("id") UUID id,
            @PathParam("commitment") UUID commitment,
            @NotNull @Valid CommitmentOutcomeRequest request) {
        return desk.step(id, request, _ -> request.command(commitment));
    }
}
