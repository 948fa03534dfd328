package dev.salesflow.lead.closing.api;

import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.closing.ClosingCommandHandler;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How the work on a lead ends, and begins again: `/api/v1/leads/{id}/qualification`,
/// `disqualification`, `recycling` and `conversion`.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class ClosingResource {

    private final ClosingCommandHandler handler;
    private final LeadCommandHandler leads;
    private final LeadSteps steps;

    ClosingResource(ClosingCommandHandler handler, LeadCommandHandler leads, LeadSteps steps) {
        this.handler = handler;
        this.leads = leads;
        this.steps = steps;
    }

    @POST
    @Path("{id}/qualification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "qualifyLead",
            summary = "Find the lead good enough for a deal",
            description =
                    "Needs an owner, the facts NEED, BUDGET, DECISION_MAKER and"
                            + " PURCHASE_WITHIN_MONTHS, and those verified that the newest ideal"
                            + " customer profile requires; the dossier shows both.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`FACTS_MISSING`, `FACTS_NOT_VERIFIED`, `OWNER_MISSING`")
    public Uni<Response> qualify(
            @PathParam("id") UUID id, @NotNull @Valid QualifyLeadRequest request) {
        return steps.step(
                id, request, context -> handler.qualify(id, request.purchaseExpectedOn(), context));
    }

    @POST
    @Path("{id}/disqualification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "disqualifyLead", summary = "Pursue the lead no longer")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`RECYCLE_DATE_NOT_AHEAD`")
    public Uni<Response> disqualify(
            @PathParam("id") UUID id, @NotNull @Valid DisqualifyLeadRequest request) {
        return steps.step(
                id,
                request,
                context -> handler.disqualify(id, request.reason(), request.recycleOn(), context));
    }

    @POST
    @Path("{id}/recycling")
    @Operation(
            operationId = "recycleLead",
            summary = "Take a disqualified lead up again",
            description = "From the day that its disqualification names, or at any time.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_NOT_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description =
                    "`NOT_YET_RECYCLABLE`: names the day; `CAPACITY_EXCEEDED`,"
                            + " `FOCUS_LIMIT_REACHED`: its owner has no room for it")
    public Uni<Response> recycle(@PathParam("id") UUID id) {
        return steps.step(id, null, context -> handler.recycle(id, context));
    }

    @POST
    @Path("{id}/conversion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "convertLead",
            summary = "Make a deal, an account and a stakeholder of the qualified lead",
            description = "The owning services open them as they hear of it.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description =
                    "`LEAD_NOT_QUALIFIED`, `LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`OWNER_MISSING`")
    public Uni<Response> convert(
            @PathParam("id") UUID id, @NotNull @Valid ConvertLeadRequest request) {
        var command = request.command(id);
        return steps.step(id, request, context -> leads.handle(id, command, context));
    }
}
