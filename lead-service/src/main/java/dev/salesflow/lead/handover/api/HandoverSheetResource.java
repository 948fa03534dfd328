package dev.salesflow.lead.handover.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.handover.HandoverSheetCommandHandler;
import dev.salesflow.lead.handover.HandoverSheetDecider;
import dev.salesflow.lead.handover.list.HandoverSheetList;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import dev.salesflow.servicekit.words.Blanks;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/handover-sheets`: begun as a day's log, closed into a numbered sheet, listed, read.
@Path("/api/v1/handover-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handover sheets")
public class HandoverSheetResource {

    private final HandoverSheetCommandHandler handler;
    private final CommandContexts contexts;
    private final HandoverSheetSight sight;
    private final HandoverSheetAnswers answers;
    private final EntityLists lists;
    private final Streams streams;
    private final Calendars calendars;
    private final Clock clock;
    private final Pool pool;

    HandoverSheetResource(
            HandoverSheetCommandHandler handler,
            CommandContexts contexts,
            HandoverSheetSight sight,
            HandoverSheetAnswers answers,
            EntityLists lists,
            Streams streams,
            Calendars calendars,
            Clock clock,
            Pool pool) {
        this.handler = handler;
        this.contexts = contexts;
        this.sight = sight;
        this.answers = answers;
        this.lists = lists;
        this.streams = streams;
        this.calendars = calendars;
        this.clock = clock;
        this.pool = pool;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openHandoverSheet", summary = "Begin a day's log of enquiries")
    @APIResponseSchema(value = HandoverSheetView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(responseCode = "409", description = "`LOG_KEPT_ALREADY`: names the `sheetId`")
    @APIResponse(responseCode = "422", description = "`DAY_AHEAD`")
    public Uni<Response> open(@NotNull @Valid OpenHandoverSheetRequest request) {
        var context = contexts.of(request);
        var sheetId = StreamIds.created("handover-sheet", context);
        return handler.open(sheetId, request.day(), Blanks.stripped(request.brand()), context)
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/handover-sheets/" + sheetId,
                                sheet -> HandoverSheetView.of(sheetId, sheet, null),
                                HandoverSheetProblems::of));
    }

    @POST
    @Path("{id}/closing")
    @Operation(
            operationId = "closeHandoverSheet",
            summary = "Close the log into a numbered sheet and hand its leads over",
            description =
                    "Sales owe feedback by the end of the next working day. An enquiry about a"
                            + " merged lead goes to sales for the lead that goes on; `leftBehind`"
                            + " says why one stays behind. A closed sheet stays as it is.")
    @APIResponseSchema(value = HandoverSheetView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such sheet")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`NOTHING_LOGGED`; `NOT_WRITTEN_UP`: names the `leadIds`")
    public Uni<Response> close(@PathParam("id") UUID id) {
        var context = contexts.of(null);
        return handler.close(id, context).chain(outcome -> answers.changed(id, context, outcome));
    }

    @GET
    @Operation(operationId = "listHandoverSheets", summary = "Logs and sheets, newest first")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Listing(HandoverSheetList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(HandoverSheetList.DEFINITION, uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getHandoverSheet", summary = "One sheet, as it stands or stood")
    @APIResponseSchema(HandoverSheetView.class)
    @APIResponse(responseCode = "400", description = "`asOf` is no time with offset")
    @APIResponse(responseCode = "404", description = "No such sheet")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        var at = asOf == null ? clock.instant() : asOf;
        return sight.require(id)
                .chain(() -> calendars.current(StoreConnection.of(pool)))
                .map(calendar -> calendar.dateOf(at))
                .chain(today ->
                        streams.read(HandoverSheetDecider.DECIDER, id, asOf)
                                .map(read ->
                                        read.answer(
                                                HandoverSheetView.of(id, read.state(), today))));
    }

    @GET
    @Path("{id}/events")
    @Operation(operationId = "listHandoverSheetEvents", summary = "All that happened to the sheet")
    @APIResponse(responseCode = "200", description = "All entries, the first one first")
    @APIResponse(responseCode = "404", description = "No such sheet")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return sight.require(id).chain(() -> streams.history(HandoverSheetDecider.DECIDER, id));
    }
}
