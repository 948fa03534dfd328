package dev.salesflow.lead.scoring.model.api;

import static dev.salesflow.lead.scoring.model.ScoringModelDocument.DOCUMENT;

import dev.salesflow.lead.version.api.VersionEndpoints;
import dev.salesflow.lead.version.list.VersionList;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/scoring-models`: published, listed, read.
@Path("/api/v1/scoring-models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring models")
public class ScoringModelResource {

    private final VersionEndpoints versions;

    ScoringModelResource(VersionEndpoints versions) {
        this.versions = versions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishScoringModel",
            summary = "Publish the next version of the scoring model",
            description =
                    "Leads keep their scores until they are rescored. A dimension that `weights`"
                            + " does not name counts 0; `cadenceDays` names every tier.")
    @APIResponseSchema(value = ScoringModelView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The newest version says so already; nothing was published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScoringModelView.class)))
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`WEIGHT_INVALID`, `WEIGHTS_DO_NOT_SUM` with the sum, `CADENCE_MISSING`,"
                            + " `CADENCE_OUT_OF_RANGE`")
    public Uni<Response> publish(@NotNull @Valid ScoringModelRequest request) {
        return versions.publish(
                DOCUMENT,
                request,
                request.content(),
                ScoringModelView::of,
                ScoringModelProblems::of);
    }

    @GET
    @Operation(
            operationId = "listScoringModels",
            summary = "All versions of the scoring model, newest first")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Listing(VersionList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return versions.page(DOCUMENT, uri);
    }

    @GET
    @Path("{version}")
    @Operation(
            operationId = "getScoringModel",
            summary = "One version of the scoring model, which never changes")
    @APIResponseSchema(ScoringModelView.class)
    @APIResponse(responseCode = "404", description = "No such version")
    public Uni<Response> get(@PathParam("version") int version) {
        return versions.version(DOCUMENT, version, ScoringModelView::of);
    }

    @GET
    @Path("events")
    @Operation(
            operationId = "listScoringModelEvents",
            summary = "Who published which version of the scoring model and when")
    public Uni<List<HistoryEntry>> events() {
        return versions.history(DOCUMENT);
    }
}
