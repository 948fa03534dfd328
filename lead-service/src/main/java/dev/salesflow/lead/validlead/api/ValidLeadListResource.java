package dev.salesflow.lead.validlead.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.list.LeadList;
import dev.salesflow.lead.validlead.ValidLeadListCommandHandler;
import dev.salesflow.lead.validlead.ValidLeadListDecider;
import dev.salesflow.lead.validlead.list.ListedLeads;
import dev.salesflow.lead.validlead.list.ValidLeadLists;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.list.Condition;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/valid-lead-lists`: drawn up, listed, read, with their leads and history.
@Path("/api/v1/valid-lead-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Valid-lead lists")
public class ValidLeadListResource {

    private final ValidLeadListCommandHandler handler;
    private final CommandContexts contexts;
    private final EntityLists lists;
    private final Streams streams;
    private final Pool pool;

    ValidLeadListResource(
            ValidLeadListCommandHandler handler,
            CommandContexts contexts,
            EntityLists lists,
            Streams streams,
            Pool pool) {
        this.handler = handler;
        this.contexts = contexts;
        this.lists = lists;
        this.streams = streams;
        this.pool = pool;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "drawUpValidLeadList",
            summary = "Draw up the list of a brand's valid leads of a week",
            description =
                    "The leads, owned or not, that were captured in the week and are valid now:"
                            + " sales found them so, or they were never handed over and have a"
                            + " contact and an undisputed need. A brand has one list of a week;"
                            + " what is captured after it was drawn up is not on it.")
    @APIResponseSchema(value = ValidLeadListView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(
            responseCode = "409",
            description = "`VALID_LEAD_LIST_EXISTS`: names the list there is")
    @APIResponse(responseCode = "422", description = "`WEEK_NOT_BEGUN`, `TOO_MANY_LEADS`")
    public Uni<Response> drawUp(@NotNull @Valid DrawUpRequest request) {
        var context = contexts.of(request);
        var brand = request.brand().strip(); // as leads have it
        var id = ValidLeadListCommandHandler.listId(request.week(), brand);
        return handler.drawUp(request.isoWeek(), brand, context)
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/valid-lead-lists/" + id,
                                list -> ValidLeadListView.of(id, list),
                                ValidLeadListProblems::of));
    }

    @GET
    @Operation(operationId = "listValidLeadLists", summary = "The weekly lists, newest week first")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Listing(ValidLeadLists.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(ValidLeadLists.DEFINITION, uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getValidLeadList",
            summary = "One weekly list, as it stands or as it stood")
    @APIResponseSchema(ValidLeadListView.class)
    @APIResponse(responseCode = "404", description = "No such list")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        return streams.read(ValidLeadListDecider.DECIDER, id, asOf)
                .map(at -> at.answer(ValidLeadListView.of(id, at.state())));
    }

    @GET
    @Path("{id}/leads")
    @Operation(
            operationId = "listValidLeads",
            summary = "The list's leads within sight, as they stand now",
            description = "In the place of one that was merged stands the one that goes on for it.")
    @APIResponse(
            responseCode = "400",
            description = "A filter, sort order or cursor that the list does not offer")
    @APIResponse(responseCode = "404", description = "No such list")
    @Listing(LeadList.class)
    public Uni<ListPage> leads(@PathParam("id") UUID id, @Context UriInfo uri) {
        return streams.read(ValidLeadListDecider.DECIDER, id, null)
                .chain(at -> ListedLeads.find(StoreConnection.of(pool), at.state().leadIds()))
                .chain(listed ->
                        lists.page(
                                LeadList.DEFINITION,
                                uri,
                                List.of(
                                        new Condition(
                                                "id", "in", List.copyOf(listed.workedOn())))));
    }

    @GET
    @Path("{id}/events")
    @Operation(operationId = "listValidLeadListEvents", summary = "All that happened to the list")
    @APIResponse(responseCode = "200", description = "All entries, the first one first")
    @APIResponse(responseCode = "404", description = "No such list")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return streams.history(ValidLeadListDecider.DECIDER, id);
    }
}
