package dev.salesflow.deal.process.api;

import dev.salesflow.deal.process.SalesProcess;
import dev.salesflow.deal.process.SalesProcessDecider;
import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `GET /api/v1/sales-processes`: processes, their versions and when they were published.
@Path("/api/v1/sales-processes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sales processes")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Your role may not do this")
public class SalesProcessReadingResource {

    private static final String PAGE =
            """
            {"items": [{"id": "7d4c3f5b-4d0a-5f57-8f7a-7f6ac0b6ab01",
              "processKey": "service-contracts", "processVersion": 1, "newest": true, "name": "Service contracts", "nameZh": "服务合同",
              "stages": [{"code": "SURVEY", "name": "Survey", "nameZh": "现场勘查", "fiveA": "ASK"}],
              "publishedAt": "2026-04-20T08:00:00Z"}]}\
            """;

    private final EntityLists lists;
    private final ProcessVersions versions;
    private final Streams streams;

    SalesProcessReadingResource(EntityLists lists, ProcessVersions versions, Streams streams) {
        this.lists = lists;
        this.versions = versions;
        this.streams = streams;
    }

    @GET
    @Operation(
            operationId = "listSalesProcesses",
            summary = "All versions of all sales processes",
            description =
                    "`newest=true` gives one row for each process. Filter by processKey,"
                            + " processVersion or newest; sort by processKey, publishedAt or name.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(examples = @ExampleObject(name = "page", value = PAGE)))
    @APIResponse(responseCode = "400", description = "A parameter is unknown or has a bad value")
    @Listing(value = ProcessVersions.class, definition = "LIST")
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(ProcessVersions.LIST, uri);
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "getSalesProcess",
            summary = "The newest version of a process, now or at a past instant")
    @APIResponseSchema(value = SalesProcessView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No process had that key then")
    public Uni<Response> newest(
            @PathParam("key") String key, @QueryParam("asOf") @Nullable OffsetDateTime asOf) {
        return streams.read(
                        SalesProcessDecider.DECIDER,
                        SalesProcess.streamId(key),
                        asOf == null ? null : asOf.toInstant())
                .map(at -> at.answer(SalesProcessView.of(at.state())));
    }

    @GET
    @Path("/{key}/versions/{version}")
    @Operation(
            operationId = "getSalesProcessVersion",
            summary = "One version of a process, which never changes")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "No such version")
    public Uni<SalesProcessView> version(
            @PathParam("key") String key, @PathParam("version") int version) {
        return versions.find(key, version)
                .onItem()
                .ifNull()
                .failWith(Access::notFound)
                .map(SalesProcessView::of);
    }

    @GET
    @Path("/{key}/events")
    @Operation(
            operationId = "listSalesProcessEvents",
            summary = "All versions of a process with who published them and when")
    @APIResponse(responseCode = "200", description = "All entries, the first one first")
    @APIResponse(responseCode = "404", description = "No process has that key")
    public Uni<List<HistoryEntry>> events(@PathParam("key") String key) {
        return streams.history(SalesProcessDecider.DECIDER, SalesProcess.streamId(key));
    }
}
