package dev.salesflow.referral.api;

import static dev.salesflow.referral.ReferralDecider.DECIDER;

import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.referral.ReferralCommandHandler;
import dev.salesflow.referral.list.ReferralEntry;
import dev.salesflow.referral.list.ReferralList;
import dev.salesflow.referral.list.ReferralPeople;
import dev.salesflow.referral.list.ReferralPeople.Personal;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.list.EntityLists;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/referrals`: names given to us, and what came of them.
@Path("/api/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
public class ReferralResource {

    private final ReferralCommandHandler handler;
    private final ReferralList referrals;
    private final ReferralPeople people;
    private final EntityLists lists;
    private final Streams streams;
    private final CommandContexts contexts;
    private final ReferralAccess access;

    ReferralResource(
            ReferralCommandHandler handler,
            ReferralList referrals,
            ReferralPeople people,
            EntityLists lists,
            Streams streams,
            CommandContexts contexts,
            ReferralAccess access) {
        this.handler = handler;
        this.referrals = referrals;
        this.people = people;
        this.lists = lists;
        this.streams = streams;
        this.contexts = contexts;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerReferral",
            summary = "Register a referral; a lead follows from it")
    @APIResponse(
            responseCode = "201",
            description = "Registered; the same answer for a repeat",
            content =
                    @Content(
                            schema = @Schema(implementation = ReferralView.class),
                            examples =
                                    @ExampleObject(
                                            name = "registered",
                                            value = ReferralExamples.REGISTERED)))
    @APIResponse(responseCode = "400", description = "A fault in the request, or no key")
    @APIResponse(responseCode = "403", description = "Not for this role, or no rep is known")
    @APIResponse(responseCode = "422", description = "No consent, or a key used before")
    public Uni<Response> register(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "by a customer",
                                                            value = ReferralExamples.REQUEST)))
                    @Valid
                    @NotNull
                    RegisterReferralRequest request) {
        var registrant = access.registrant();
        var context = contexts.of(request);
        var id = StreamIds.created("referral", context);
        var person = request.person().details(StreamIds.created("contact", context));
        var personal = new Personal(person, request.note());
        return handler.register(
                        id,
                        request.command(person.contactId()),
                        registrant,
                        person,
                        request.note(),
                        context)
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/referrals/" + id,
                                state -> ReferralView.of(id, state, personal),
                                ReferralProblems::of));
    }

    @GET
    @Operation(operationId = "listReferrals", summary = "Referrals within the caller's reach")
    @APIResponse(
            responseCode = "200",
            description = "A page of referrals, without the persons",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "page", value = ReferralExamples.PAGE)))
    @APIResponse(responseCode = "400", description = "An unknown or faulty query parameter")
    @Listing(ReferralList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(ReferralList.DEFINITION, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReferral",
            summary = "One referral, now or as it stood",
            description = "Person and note are those of today.")
    @APIResponse(
            responseCode = "200",
            description = "The referral with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = ReferralView.class),
                            examples =
                                    @ExampleObject(
                                            name = "referral",
                                            value = ReferralExamples.REFERRAL)))
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        return sighted(id)
                .chain(row ->
                        streams.read(DECIDER, id, asOf)
                                .chain(at ->
                                        people.find(id, row.contactId)
                                                .map(who -> ReferralView.of(id, at.state(), who))
                                                .map(at::answer)));
    }

    @GET
    @Path("/{id}/events")
    @Operation(operationId = "listReferralEvents", summary = "All that happened to one referral")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = HistoryEntry.class),
                            examples =
                                    @ExampleObject(
                                            name = "history",
                                            value = ReferralExamples.HISTORY)))
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return sighted(id).chain(() -> streams.history(DECIDER, id));
    }

    private Uni<ReferralEntry> sighted(UUID id) {
        return referrals.find(id).invoke(access::requireSight);
    }
}
