package dev.salesflow.lead.api;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.list.LeadList;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.contact.Contacts;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
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

/// `/api/v1/leads`: captured, listed, read, with their history.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadResource {

    private final LeadCommandHandler handler;
    private final CommandContexts contexts;
    private final LeadSight sight;
    private final EntityLists lists;
    private final Streams streams;
    private final Pool pool;

    LeadResource(
            LeadCommandHandler handler,
            CommandContexts contexts,
            LeadSight sight,
            EntityLists lists,
            Streams streams,
            Pool pool) {
        this.handler = handler;
        this.contexts = contexts;
        this.sight = sight;
        this.lists = lists;
        this.streams = streams;
        this.pool = pool;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "captureLead", summary = "Take a lead in by one of four channels")
    @APIResponseSchema(value = LeadView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(responseCode = "422", description = "`IDEMPOTENCY_KEY_REUSED`")
    public Uni<Response> capture(@NotNull @Valid CaptureLeadRequest request) {
        var context = contexts.of(request);
        var leadId = StreamIds.created("lead", context);
        var contactId = StreamIds.of("contact", context.commandId().toString());
        var contact = request.contact();
        var people =
                contact == null ? List.<ContactDetails>of() : List.of(contact.details(contactId));
        return handler.capture(leadId, request.command(contactId), people, context)
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/leads/" + leadId,
                                lead -> LeadView.of(leadId, lead),
                                LeadProblems::of));
    }

    @GET
    @Operation(operationId = "listLeads", summary = "The leads within sight, newest first")
    @APIResponse(
            responseCode = "400",
            description = "A filter, sort order or cursor that the list does not offer")
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(LeadList.DEFINITION, uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLead", summary = "One lead, as it stands or as it stood")
    @APIResponseSchema(LeadView.class)
    @APIResponse(responseCode = "400", description = "`asOf` is no time with offset")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        return sight.require(id)
                .chain(() -> streams.read(LeadDecider.DECIDER, id, asOf))
                .chain(at -> whole(LeadView.of(id, at.state())).map(at::answer));
    }

    @GET
    @Path("{id}/events")
    @Operation(operationId = "listLeadEvents", summary = "All that happened to the lead")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return sight.require(id).chain(() -> streams.history(LeadDecider.DECIDER, id));
    }

    private Uni<LeadView> whole(LeadView view) {
        var contactId = view.contactId();
        return contactId == null
                ? Uni.createFrom().item(view)
                : Contacts.find(StoreConnection.of(pool), contactId).map(view::with);
    }
}
