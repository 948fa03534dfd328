package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommand;
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

/// Steps that move a deal through its process, and out of it.
@Path("/api/v1/deals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
@APIResponse(responseCode = "400", description = "Faults in the body, or no Idempotency-Key")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Your role may not do this")
@APIResponse(responseCode = "404", description = "No such deal, or not yours")
@APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
public class DealStageResource {

    private final DealDesk desk;

    DealStageResource(DealDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/{id}/stage-changes")
    @Operation(
            operationId = "changeDealStage",
            summary = "Move a deal to a later stage, or back to an earlier one",
            description =
                    "Skipping stages and going back need a reason. The stages are those of the"
                            + " process version that the deal was opened in.")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "Closed, on hold, or in that stage already")
    @APIResponse(responseCode = "422", description = "Unknown stage or missing reason")
    public Uni<Response> changeStage(
            @PathParam("id") UUID id, @NotNull @Valid StageChangeRequest request) {
        return desk.staged(id, request, request::command);
    }

    @POST
    @Path("/{id}/closing")
    @Operation(operationId = "closeDeal", summary = "Record that a deal was won or lost")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "Closed already")
    public Uni<Response> close(@PathParam("id") UUID id, @NotNull @Valid ClosingRequest request) {
        return desk.leaving(id, request, request::command);
    }

    @POST
    @Path("/{id}/reopening")
    @Operation(
            operationId = "reopenDeal",
            summary = "Bring a closed deal back to life: a new episode")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "Not closed")
    @APIResponse(responseCode = "422", description = "Unknown stage")
    public Uni<Response> reopen(
            @PathParam("id") UUID id, @NotNull @Valid ReopeningRequest request) {
        return desk.staged(id, request, (stages, _) -> request.command(stages));
    }

    @POST
    @Path("/{id}/holds")
    @Operation(operationId = "holdDeal", summary = "Let work on a deal rest")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "Closed, or on hold already")
    public Uni<Response> hold(@PathParam("id") UUID id, @NotNull @Valid HoldRequest request) {
        return desk.step(id, request, _ -> new DealCommand.PutOnHold(request.reason()));
    }

    @POST
    @Path("/{id}/resumptions")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "resumeDeal", summary = "Go on with work on a deal; without a body")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "Not on hold")
    public Uni<Response> resume(@PathParam("id") UUID id) {
        return desk.step(id, null, _ -> new DealCommand.Resume());
    }
}
