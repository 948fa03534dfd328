package dev.salesflow.deal.process.api;

import dev.salesflow.deal.process.SalesProcess;
import dev.salesflow.deal.process.SalesProcessCommand;
import dev.salesflow.deal.process.SalesProcessCommandHandler;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `POST /api/v1/sales-processes`: publishing processes and new versions of them.
@Path("/api/v1/sales-processes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sales processes")
@APIResponse(responseCode = "400", description = "Faults in the body, or no Idempotency-Key")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Your role may not do this")
@APIResponse(responseCode = "422", description = "Stage code repeated or reserved")
public class SalesProcessResource {

    private static final String PATH = "/api/v1/sales-processes/";

    private final SalesProcessCommandHandler processes;
    private final CommandContexts contexts;

    SalesProcessResource(SalesProcessCommandHandler processes, CommandContexts contexts) {
        this.processes = processes;
        this.contexts = contexts;
    }

    @POST
    @Operation(
            operationId = "publishSalesProcess",
            summary = "Publish a process under a new key, as version 1")
    @APIResponseSchema(value = SalesProcessView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "The key is taken: publish a version of it")
    public Uni<Response> publish(@NotNull @Valid ProcessRequest request) {
        var design = request.version().design();
        return handle(
                request.key(),
                request,
                new SalesProcessCommand.PublishProcess(request.key(), design));
    }

    @POST
    @Path("/{key}/versions")
    @Operation(
            operationId = "publishSalesProcessVersion",
            summary = "Publish the next version of a process",
            description = "Deals stay on the version they were opened in. No change, no version.")
    @APIResponseSchema(value = SalesProcessView.class, responseCode = "201")
    @APIResponse(responseCode = "404", description = "No process has that key")
    @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
    public Uni<Response> publishVersion(
            @PathParam("key") String key, @NotNull @Valid DesignRequest request) {
        return handle(key, request, new SalesProcessCommand.PublishVersion(request.design()));
    }

    private Uni<Response> handle(String key, Object request, SalesProcessCommand command) {
        return processes
                .handle(key, command, contexts.of(request))
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                PATH + key,
                                (SalesProcess process) -> SalesProcessView.of(process),
                                SalesProcessProblems::problem));
    }
}
