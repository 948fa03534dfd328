package dev.salesflow.lead.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The steps of the work on a lead, from facts to conversion; each answers the lead as it then
/// stands.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadStepsResource {

    private final LeadCommandHandler handler;
    private final CommandContexts contexts;
    private final LeadSight sight;

    LeadStepsResource(LeadCommandHandler handler, CommandContexts contexts, LeadSight sight) {
        this.handler = handler;
        this.contexts = contexts;
        this.sight = sight;
    }

    @POST
    @Path("{id}/facts")
    @Operation(operationId = "recordLeadFact", summary = "Note what became known about the lead")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(responseCode = "409", description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`FACT_UNREADABLE`")
    public Uni<Response> recordFact(
            @PathParam("id") UUID id, @NotNull @Valid RecordFactRequest request) {
        return step(id, request, context -> handler.handle(id, request.command(), context));
    }

    @POST
    @Path("{id}/scores")
    @Operation(operationId = "scoreLead", summary = "Score the lead on its four dimensions")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(responseCode = "409", description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`SCORE_INCOMPLETE`: names what is missing")
    public Uni<Response> score(@PathParam("id") UUID id, @NotNull @Valid ScoreLeadRequest request) {
        return step(id, request, context -> handler.handle(id, request.command(), context));
    }

    @POST
    @Path("{id}/assignments")
    @Operation(operationId = "assignLead", summary = "Give the lead to a sales rep")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(responseCode = "409", description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`SALES_REP_UNKNOWN`, `SALES_REP_DEPARTED`, `ROLE_BREACH_UNEXPLAINED`")
    public Uni<Response> assign(
            @PathParam("id") UUID id, @NotNull @Valid AssignLeadRequest request) {
        return step(
                id,
                request,
                context ->
                        handler.assign(
                                id, request.salesRepId(), request.roleBreachReason(), context));
    }

    @POST
    @Path("{id}/qualification")
    @Operation(
            operationId = "qualifyLead",
            summary = "Find the lead good enough for a deal",
            description =
                    "Needs an owner and the facts NEED, BUDGET, DECISION_MAKER and"
                            + " PURCHASE_WITHIN_MONTHS.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(responseCode = "409", description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`FACTS_MISSING`, `OWNER_MISSING`")
    public Uni<Response> qualify(
            @PathParam("id") UUID id, @NotNull @Valid QualifyLeadRequest request) {
        return step(id, request, context -> handler.handle(id, request.command(), context));
    }

    @POST
    @Path("{id}/disqualification")
    @Operation(operationId = "disqualifyLead", summary = "Pursue the lead no longer")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(responseCode = "409", description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`RECYCLE_DATE_NOT_AHEAD`")
    public Uni<Response> disqualify(
            @PathParam("id") UUID id, @NotNull @Valid DisqualifyLeadRequest request) {
        return step(
                id,
                request,
                context -> handler.handle(id, request.command(context.now()), context));
    }

    @POST
    @Path("{id}/conversion")
    @Operation(
            operationId = "convertLead",
            summary = "Make a deal, an account and a stakeholder of the qualified lead",
            description = "The owning services open them as they hear of it.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_NOT_QUALIFIED`, `LEAD_DISQUALIFIED`, `LEAD_CONVERTED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    public Uni<Response> convert(
            @PathParam("id") UUID id, @NotNull @Valid ConvertLeadRequest request) {
        var command = request.command(id);
        return step(id, request, context -> handler.handle(id, command, context));
    }

    private Uni<Response> step(
            UUID id,
            Object request,
            Function<CommandContext, Uni<CommandOutcome<Lead, LeadRejection>>> handling) {
        var context = contexts.of(request);
        return sight.require(id)
                .chain(() -> handling.apply(context))
                .map(outcome ->
                        CommandAnswers.changed(
                                outcome, lead -> LeadView.of(id, lead), LeadProblems::of));
    }
}
