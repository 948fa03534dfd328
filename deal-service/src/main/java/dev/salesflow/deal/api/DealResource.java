package dev.salesflow.deal.api;

import dev.salesflow.deal.DealDecider;
import dev.salesflow.deal.list.DealEntries;
import dev.salesflow.deal.list.DealEntry;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `GET /api/v1/deals`: deals as they stand, as they stood, and what happened to them.
@Path("/api/v1/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Your role may not do this")
public class DealResource {

    private static final String PAGE =
            """
            {"items": [{"id": "5f0c4c1e-2d4b-5c1f-8f6e-6b1f3f1d2a10", "version": 2,
              "title": "Packaging line for plant 2", "processKey": "ten-steps", "processVersion": 1,
              "stage": "INVESTIGATE", "stageEnteredAt": "2026-05-04T07:30:00Z", "status": "OPEN",
              "amount": {"amount": "125000.00", "currency": "CNY"},
              "openedAt": "2026-04-20T08:00:00Z", "changedAt": "2026-05-04T07:30:00Z"}]}\
            """;

    private final EntityLists lists;
    private final DealEntries entries;
    private final Streams streams;
    private final Access access;

    DealResource(EntityLists lists, DealEntries entries, Streams streams, Access access) {
        this.lists = lists;
        this.entries = entries;
        this.streams = streams;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "listDeals",
            summary = "Deals within your reach, last changed first",
            description =
                    "Filter by processKey, processVersion, stage, status, outcome, lostReason,"
                            + " currency, ownerId, teamId, channel, accountId, leadId or"
                            + " externalId; sort by openedAt, changedAt or title, with - for"
                            + " descending.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(examples = @ExampleObject(name = "page", value = PAGE)))
    @APIResponse(responseCode = "400", description = "A parameter is unknown or has a bad value")
    @Listing(value = DealEntries.class, definition = "LIST")
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(DealEntries.LIST, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeal", summary = "A deal as it stands, or as it stood")
    @APIResponseSchema(value = DealView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "Not there (at that time), or not yours")
    public Uni<Response> one(
            @PathParam("id") UUID id,
            @Parameter(description = "Answer the deal as it stood then, RFC 3339 with offset")
                    @QueryParam("asOf")
                    @Nullable OffsetDateTime asOf) {
        return seen(id).chain(() ->
                        streams.read(
                                DealDecider.DECIDER, id, asOf == null ? null : asOf.toInstant()))
                .map(at -> at.answer(DealView.of(id, at.state())));
    }

    @GET
    @Path("/{id}/events")
    @Operation(
            operationId = "listDealEvents",
            summary = "All that happened to a deal: who, when, what, with values before and after")
    @APIResponse(responseCode = "200", description = "All entries, the first one first")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return seen(id).chain(() -> streams.history(DealDecider.DECIDER, id));
    }

    private Uni<DealEntry> seen(UUID id) {
        return entries.existing(id).invoke(row -> access.requireSight(row.ownerId, row.teamId));
    }
}
