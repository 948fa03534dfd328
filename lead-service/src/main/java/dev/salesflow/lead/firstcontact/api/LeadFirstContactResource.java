package dev.salesflow.lead.firstcontact.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadProblems;
import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.firstcontact.FirstContact;
import dev.salesflow.lead.firstcontact.FirstContactCommandHandler;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.history.Streams;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The first contact with a lead: planned, held, read; ETag and If-Match are the lead's version.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadFirstContactResource {

    private final FirstContactCommandHandler handler;
    private final CommandContexts contexts;
    private final LeadSight sight;
    private final Streams streams;

    LeadFirstContactResource(
            FirstContactCommandHandler handler,
            CommandContexts contexts,
            LeadSight sight,
            Streams streams) {
        this.handler = handler;
        this.contexts = contexts;
        this.sight = sight;
        this.streams = streams;
    }

    @POST
    @Path("{id}/first-contact/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "planLeadFirstContact",
            summary = "Plan the first contact: channel, time and opening",
            description = "Takes the place of an earlier plan until the first contact is held.")
    @APIResponseSchema(value = FirstContactView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description =
                    "`FIRST_CONTACT_HELD`, `LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`FIRST_CONTACT_IN_PAST`, `IDEMPOTENCY_KEY_REUSED`")
    public Uni<Response> plan(
            @PathParam("id") UUID id, @NotNull @Valid PlanFirstContactRequest request) {
        return step(
                id,
                request,
                context ->
                        handler.plan(
                                id,
                                request.method(),
                                request.plannedAt(),
                                request.words(),
                                context));
    }

    @POST
    @Path("{id}/first-contact")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "holdLeadFirstContact",
            summary = "Note that the first contact took place, and what was learned",
            description =
                    "15 to 20 minutes are advised; `advice` says when it was less or more. A"
                            + " KEY_PURSUIT lead needs a written strategy before. If somebody owns"
                            + " the lead, it is a row of the follow-up log too, with the next talk"
                            + " as the next action. Words are erased with the contact.")
    @APIResponseSchema(value = FirstContactView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description =
                    "`STRATEGY_MISSING`, `FIRST_CONTACT_HELD`, `LEAD_DISQUALIFIED`,"
                            + " `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`FIRST_CONTACT_IN_FUTURE`, `NEXT_TALK_TOO_EARLY`")
    public Uni<Response> hold(
            @PathParam("id") UUID id, @NotNull @Valid HoldFirstContactRequest request) {
        return step(
                id,
                request,
                context ->
                        handler.hold(
                                id,
                                request.method(),
                                request.heldAt(),
                                request.minutes(),
                                request.nextTalkOn(),
                                request.words(),
                                context));
    }

    @GET
    @Path("{id}/first-contact")
    @Operation(
            operationId = "getLeadFirstContact",
            summary = "The first contact with the lead, planned or held")
    @APIResponseSchema(FirstContactView.class)
    @APIResponse(
            responseCode = "404",
            description = "No such lead within sight, or its first contact is not planned yet")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return sight.require(id)
                .chain(() -> streams.read(LeadDecider.DECIDER, id, null))
                .chain(at -> view(of(at.state())).map(at::answer));
    }

    private Uni<Response> step(
            UUID leadId,
            Object request,
            Function<CommandContext, Uni<CommandOutcome<Lead, LeadRejection>>> handling) {
        var context = contexts.of(request);
        return sight.require(leadId, context)
                .chain(() -> handling.apply(context))
                .chain(outcome ->
                        words(outcome)
                                .map(words ->
                                        CommandAnswers.changed(
                                                outcome,
                                                lead -> FirstContactView.of(of(lead), words),
                                                LeadProblems::of)));
    }

    private Uni<Map<String, String>> words(CommandOutcome<Lead, LeadRejection> outcome) {
        return outcome instanceof CommandOutcome.Done<Lead, LeadRejection> done
                ? handler.words(of(done.state()))
                : Uni.createFrom().item(Map.of());
    }

    private Uni<FirstContactView> view(FirstContact firstContact) {
        return handler.words(firstContact).map(words -> FirstContactView.of(firstContact, words));
    }

    private static FirstContact of(Lead lead) {
        if (lead instanceof Lead.Captured captured) {
            var firstContact = captured.details().firstContact();
            if (firstContact != null) {
                return firstContact;
            }
        }
        throw Access.notFound();
    }
}
