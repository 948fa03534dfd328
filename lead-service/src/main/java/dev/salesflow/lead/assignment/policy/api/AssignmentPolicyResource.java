package dev.salesflow.lead.assignment.policy.api;

import static dev.salesflow.lead.assignment.policy.AssignmentPolicyDocument.DOCUMENT;

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

/// `/api/v1/assignment-policies`: published, listed, read.
@Path("/api/v1/assignment-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignment policies")
public class AssignmentPolicyResource {

    private final VersionEndpoints versions;

    AssignmentPolicyResource(VersionEndpoints versions) {
        this.versions = versions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishAssignmentPolicy",
            summary = "Publish the next version of the assignment policy",
            description = "Counts for every assignment and tier that comes after it.")
    @APIResponseSchema(value = AssignmentPolicyView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The newest version says so already; nothing was published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentPolicyView.class)))
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(
            responseCode = "422",
            description = "`CRITERIA_MISSING`, `CRITERION_TWICE`, `FOCUS_LIMIT_TOO_LOW`")
    public Uni<Response> publish(@NotNull @Valid AssignmentPolicyRequest request) {
        return versions.publish(
                DOCUMENT,
                request,
                request.content(),
                AssignmentPolicyView::of,
                rejection -> AssignmentPolicyProblems.of(rejection, request));
    }

    @GET
    @Operation(
            operationId = "listAssignmentPolicies",
            summary = "All versions of the assignment policy, newest first")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Listing(VersionList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return versions.page(DOCUMENT, uri);
    }

    @GET
    @Path("{version}")
    @Operation(
            operationId = "getAssignmentPolicy",
            summary = "One version of the assignment policy, which never changes")
    @APIResponseSchema(AssignmentPolicyView.class)
    @APIResponse(responseCode = "404", description = "No such version")
    public Uni<Response> get(@PathParam("version") int version) {
        return versions.version(DOCUMENT, version, AssignmentPolicyView::of);
    }

    @GET
    @Path("events")
    @Operation(
            operationId = "listAssignmentPolicyEvents",
            summary = "Who published which version of the assignment policy and when")
    public Uni<List<HistoryEntry>> events() {
        return versions.history(DOCUMENT);
    }
}
