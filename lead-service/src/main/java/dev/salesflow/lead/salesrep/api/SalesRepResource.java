package dev.salesflow.lead.salesrep.api;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.assignment.DepartureCommandHandler;
import dev.salesflow.lead.salesrep.SalesRep;
import dev.salesflow.lead.salesrep.SalesRepCommandHandler;
import dev.salesflow.lead.salesrep.SalesRepDecider;
import dev.salesflow.lead.salesrep.SalesRepRejection;
import dev.salesflow.lead.salesrep.list.SalesRepList;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.contact.Contacts;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/sales-reps`: registered, reassigned, departed, listed, read.
@Path("/api/v1/sales-reps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sales reps")
public class SalesRepResource {

    private static final String TERRITORY = "territory";
    private static final String BRAND = "brand";
    private static final Set<String> WORKED_ON = Set.of(TERRITORY, BRAND);

    private final SalesRepCommandHandler handler;
    private final DepartureCommandHandler departures;
    private final CommandContexts contexts;
    private final SalesRepSight sight;
    private final EntityLists lists;
    private final Streams streams;
    private final Pool pool;

    SalesRepResource(
            SalesRepCommandHandler handler,
            DepartureCommandHandler departures,
            CommandContexts contexts,
            SalesRepSight sight,
            EntityLists lists,
            Streams streams,
            Pool pool) {
        this.handler = handler;
        this.departures = departures;
        this.contexts = contexts;
        this.sight = sight;
        this.lists = lists;
        this.streams = streams;
        this.pool = pool;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerSalesRep", summary = "Register a rep who joins")
    @APIResponseSchema(value = SalesRepView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(responseCode = "409", description = "`ACCOUNT_TAKEN`: names the rep that has it")
    @APIResponse(responseCode = "422", description = "`TEAM_UNKNOWN`")
    public Uni<Response> register(@NotNull @Valid RegisterSalesRepRequest request) {
        var context = contexts.of(request);
        var repId = StreamIds.created("sales-rep", context);
        var contactId = StreamIds.of("contact", context.commandId().toString());
        var person = new ContactDetails(contactId, request.name(), null, null, null);
        return handler.register(repId, request.subject(), person, request.post().post(), context)
                .chain(outcome ->
                        name(outcome)
                                .map(name ->
                                        CommandAnswers.created(
                                                outcome,
                                                "/api/v1/sales-reps/" + repId,
                                                rep -> SalesRepView.of(repId, rep, name),
                                                SalesRepProblems::of)));
    }

    @POST
    @Path("{id}/reassignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reassignSalesRep",
            summary = "Give a rep another role, team, territory, brands or capacity")
    @APIResponseSchema(value = SalesRepView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such rep within sight")
    @APIResponse(responseCode = "409", description = "`SALES_REP_GONE`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`TEAM_UNKNOWN`")
    public Uni<Response> reassign(@PathParam("id") UUID id, @NotNull @Valid PostRequest request) {
        var context = contexts.of(request);
        return sight.require(id, context)
                .chain(() -> handler.reassign(id, request.post(), context))
                .chain(outcome -> changed(id, outcome));
    }

    @POST
    @Path("{id}/departure")
    @Operation(
            operationId = "departSalesRep",
            summary = "Note that a rep has left",
            description =
                    "The open and qualified leads of the rep are released with it, with the reason"
                            + " `REP_DEPARTED`: `GET /leads?owned=false` lists them for others to"
                            + " take. A disqualified one comes back without an owner when it is"
                            + " recycled.")
    @APIResponseSchema(value = SalesRepView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such rep within sight")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    public Uni<Response> depart(@PathParam("id") UUID id) {
        var context = contexts.of(null);
        return sight.require(id, context)
                .chain(() -> departures.depart(id, context))
                .chain(outcome -> changed(id, outcome));
    }

    @GET
    @Operation(
            operationId = "listSalesReps",
            summary = "The reps within sight",
            description =
                    "`territory` and `brand` filter by what a rep works on, beside the list's own"
                            + " filters.")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Parameter(
            name = TERRITORY,
            in = ParameterIn.QUERY,
            description = "Only reps who work on any of these territories",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = BRAND,
            in = ParameterIn.QUERY,
            description = "Only reps who work on any of these brands",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Listing(SalesRepList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        var territories = uri.getQueryParameters().getOrDefault(TERRITORY, List.of());
        var brands = uri.getQueryParameters().getOrDefault(BRAND, List.of());
        if (territories.isEmpty() && brands.isEmpty()) {
            return lists.page(SalesRepList.DEFINITION, uri, List.of(), WORKED_ON);
        }
        return SalesRepList.workingOn(StoreConnection.of(pool), territories, brands)
                .chain(reps ->
                        lists.page(
                                SalesRepList.DEFINITION,
                                uri,
                                List.of(new Condition("id", "in", reps)),
                                WORKED_ON));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSalesRep", summary = "One rep, as it stands or as it stood")
    @APIResponseSchema(SalesRepView.class)
    @APIResponse(responseCode = "404", description = "No such rep within sight")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        return sight.require(id)
                .chain(() -> streams.read(SalesRepDecider.DECIDER, id, asOf))
                .chain(at ->
                        name(at.state())
                                .map(name -> at.answer(SalesRepView.of(id, at.state(), name))));
    }

    @GET
    @Path("{id}/events")
    @Operation(operationId = "listSalesRepEvents", summary = "All that happened to the rep")
    @APIResponse(responseCode = "200", description = "All entries, the first one first")
    @APIResponse(responseCode = "404", description = "No such rep within sight")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return sight.require(id).chain(() -> streams.history(SalesRepDecider.DECIDER, id));
    }

    private Uni<Response> changed(UUID id, CommandOutcome<SalesRep, SalesRepRejection> outcome) {
        return name(outcome)
                .map(name ->
                        CommandAnswers.changed(
                                outcome,
                                rep -> SalesRepView.of(id, rep, name),
                                SalesRepProblems::of));
    }

    private Uni<@Nullable String> name(CommandOutcome<SalesRep, SalesRepRejection> outcome) {
        return outcome instanceof CommandOutcome.Done<SalesRep, SalesRepRejection> done
                ? name(done.state())
                : Uni.createFrom().nullItem();
    }

    private Uni<@Nullable String> name(SalesRep rep) {
        return rep instanceof SalesRep.Registered registered
                ? Contacts.find(StoreConnection.of(pool), registered.contactId())
                        .map(person -> person == null ? null : person.name())
                : Uni.createFrom().nullItem();
    }
}
