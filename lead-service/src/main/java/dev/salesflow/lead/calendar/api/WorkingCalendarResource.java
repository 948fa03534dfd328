package dev.salesflow.lead.calendar.api;

import static dev.salesflow.lead.calendar.WorkingCalendarDocument.DOCUMENT;

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

/// `/api/v1/working-calendars`: published, listed, read.
@Path("/api/v1/working-calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working calendars")
public class WorkingCalendarResource {

    private final VersionEndpoints versions;

    WorkingCalendarResource(VersionEndpoints versions) {
        this.versions = versions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishWorkingCalendar",
            summary = "Publish the next version of the working calendar",
            description = "Days that are due already stay; when a day ends follows the new zone.")
    @APIResponseSchema(value = WorkingCalendarView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The newest version says so already; nothing was published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkingCalendarView.class)))
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`TIME_ZONE_UNKNOWN`, `NO_WORKING_DAY`, `HOURS_INVERTED`, `HOURS_OVERLAP`,"
                            + " `DATE_TWICE`, `HOLIDAY_MADE_UP`, `MAKE_UP_DAY_WITHOUT_HOURS`,"
                            + " `BREAK_TOO_LONG`")
    public Uni<Response> publish(@NotNull @Valid WorkingCalendarRequest request) {
        return versions.publish(
                DOCUMENT,
                request,
                request.content(),
                WorkingCalendarView::of,
                rejection -> WorkingCalendarProblems.of(rejection, request));
    }

    @GET
    @Operation(
            operationId = "listWorkingCalendars",
            summary = "All versions of the working calendar, newest first")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Listing(VersionList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return versions.page(DOCUMENT, uri);
    }

    @GET
    @Path("{version}")
    @Operation(
            operationId = "getWorkingCalendar",
            summary = "One version of the working calendar, which never changes")
    @APIResponseSchema(WorkingCalendarView.class)
    @APIResponse(responseCode = "404", description = "No such version")
    public Uni<Response> get(@PathParam("version") int version) {
        return versions.version(DOCUMENT, version, WorkingCalendarView::of);
    }

    @GET
    @Path("events")
    @Operation(
            operationId = "listWorkingCalendarEvents",
            summary = "Who published which version of the working calendar and when")
    public Uni<List<HistoryEntry>> events() {
        return versions.history(DOCUMENT);
    }
}
