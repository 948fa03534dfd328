package dev.salesflow.lead.profile.api;

import static dev.salesflow.lead.profile.IdealCustomerProfileDocument.DOCUMENT;

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

/// `/api/v1/ideal-customer-profiles`: published, listed, read.
@Path("/api/v1/ideal-customer-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ideal customer profiles")
public class IdealCustomerProfileResource {

    private final VersionEndpoints versions;

    IdealCustomerProfileResource(VersionEndpoints versions) {
        this.versions = versions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishIdealCustomerProfile",
            summary = "Publish the next version of the ideal customer profile",
            description = "Leads keep their scores until they are rescored.")
    @APIResponseSchema(value = IdealCustomerProfileView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The newest version says so already; nothing was published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IdealCustomerProfileView.class)))
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`RANGE_INVERTED`, `RANGE_NEGATIVE`, `CURRENCIES_DIFFER`, `INDUSTRY_TWICE`,"
                            + " `PAIN_POINT_TWICE`, `KEYWORD_INVISIBLE`, `URGENCY_OFF_SCALE`")
    public Uni<Response> publish(@NotNull @Valid IdealCustomerProfileRequest request) {
        return versions.publish(
                DOCUMENT,
                request,
                request.content(),
                IdealCustomerProfileView::of,
                rejection -> IdealCustomerProfileProblems.of(rejection, request));
    }

    @GET
    @Operation(
            operationId = "listIdealCustomerProfiles",
            summary = "All versions of the ideal customer profile, newest first")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Listing(VersionList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return versions.page(DOCUMENT, uri);
    }

    @GET
    @Path("{version}")
    @Operation(
            operationId = "getIdealCustomerProfile",
            summary = "One version of the ideal customer profile, which never changes")
    @APIResponseSchema(IdealCustomerProfileView.class)
    @APIResponse(responseCode = "404", description = "No such version")
    public Uni<Response> get(@PathParam("version") int version) {
        return versions.version(DOCUMENT, version, IdealCustomerProfileView::of);
    }

    @GET
    @Path("events")
    @Operation(
            operationId = "listIdealCustomerProfileEvents",
            summary = "Who published which version of the ideal customer profile and when")
    public Uni<List<HistoryEntry>> events() {
        return versions.history(DOCUMENT);
    }
}
