package dev.salesflow.lead.scoring.rescoring.api;

import dev.salesflow.lead.scoring.rescoring.Rescorings;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.openapi.CommonContract;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Rescorings of all leads by a version of the ideal customer profile.
@Path("/api/v1/ideal-customer-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ideal customer profiles")
public class RescoringResource {

    private final Rescorings rescorings;
    private final CommandContexts contexts;

    RescoringResource(Rescorings rescorings, CommandContexts contexts) {
        this.rescorings = rescorings;
        this.contexts = contexts;
    }

    @POST
    @Path("{version}/rescorings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Extension(name = CommonContract.WITHOUT_VERSION, value = "true")
    @Operation(
            operationId = "startLeadRescoring",
            summary = "Score every lead that is worked on anew, by this profile",
            description =
                    "Runs on after the answer; read its progress at `Location`. What people have"
                            + " set by hand stays.")
    @APIResponseSchema(value = RescoringView.class, responseCode = "202")
    @APIResponse(
            responseCode = "422",
            description =
                    "`PROFILE_VERSION_UNKNOWN`, `MODEL_VERSION_UNKNOWN`, `IDEMPOTENCY_KEY_REUSED`")
    public Uni<Response> start(
            @PathParam("version") int version, @NotNull @Valid RescoringRequest request) {
        var context = contexts.of(request);
        var id = Rescorings.id(context);
        return rescorings
                .start(request.modelVersion(), version, context)
                .invoke(RescoringResource::requireSameRequest)
                .chain(() -> view(id))
                .map(view ->
                        Response.accepted(view)
                                .location(URI.create(Rescorings.PLACE + id))
                                .build());
    }

    @GET
    @Path("rescorings/{id}")
    @Operation(operationId = "getLeadRescoring", summary = "How a rescoring stands")
    @APIResponseSchema(value = RescoringView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such rescoring")
    public Uni<RescoringView> get(@PathParam("id") UUID id) {
        return view(id);
    }

    @POST
    @Path("rescorings/{id}/cancellation")
    @Extension(name = CommonContract.WITHOUT_VERSION, value = "true")
    @Operation(
            operationId = "cancelLeadRescoring",
            summary = "Stop a rescoring; leads that are rescored stay so",
            description = "Without a body. A rescoring that has ended stays as it is.")
    @APIResponseSchema(value = RescoringView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such rescoring")
    public Uni<RescoringView> cancel(@PathParam("id") UUID id) {
        contexts.of(id);
        return view(id).chain(() -> rescorings.cancel(id)).chain(() -> view(id));
    }

    private Uni<RescoringView> view(UUID id) {
        return rescorings
                .find(id)
                .onItem()
                .ifNull()
                .failWith(Access::notFound)
                .map(RescoringView::of);
    }

    private static void requireSameRequest(boolean same) {
        if (!same) {
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.IDEMPOTENCY_KEY_REUSED,
                            "This Idempotency-Key started another rescoring; send a new one"));
        }
    }
}
