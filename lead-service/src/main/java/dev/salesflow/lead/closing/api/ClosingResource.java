package dev.salesflow.lead.closing.api;

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
    private final LeadSteps steps;

    ClosingResource(ClosingCommandHandler handler, LeadSteps steps) {
        this.handler = handler;
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
            description =
                    "`FACTS_MISSING`, `FACTS_NOT_VERIFIED`, `OWNER_MISSING`,"
                            + " `PURCHASE_DATE_IN_PAST`")
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
            description =
                    "From the day that its disqualification names, or at any time. It comes back"
                            + " with what its owner has room for: without owner (`LeadReleased`)"
                            + " when the owner has left (`REP_DEPARTED`) or works at capacity"
                            + " (`REP_OVERLOADED`); outside"
                            + " any tier (`LeadTierLeft` with `FOCUS_LIST_FULL`) when it was in"
                            + " `KEY_PURSUIT` and the owner's focus list is full. `assignment`"
                            + " and `tiering` of the answer say so.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_NOT_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`NOT_YET_RECYCLABLE`: names the day")
    public Uni<Response> recycle(@PathParam("id") UUID id) {
        return steps.step(id, null, context -> handler.recycle(id, context));
    }

    @POST
    @Path("{id}/conversion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "convertLead",
            summary = "Make a deal, an account and a stakeholder of the qualified lead",
            description =
                    "The owning services open them as they hear of it. `processKey` is one of"
                            + " `GET /sales-processes`; a process published this moment can be"
                            + " named as soon as this service has heard of it.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description =
                    "`LEAD_NOT_QUALIFIED`, `LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`OWNER_MISSING`; `UNKNOWN_PROCESS`: names the keys that there are")
    public Uni<Response> convert(
            @PathParam("id") UUID id, @NotNull @Valid ConvertLeadRequest request) {
        var amount = request.money();
        return steps.step(
                id,
                request,
                context ->
                        handler.convert(
                                id, request.processKey(), request.title(), amount, context));
    }
}
