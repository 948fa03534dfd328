package dev.salesflow.lead.tier.api;

import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.tier.TierCommandHandler;
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

/// `/api/v1/leads/{id}/tier`: how a lead of high potential is pursued.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class TierResource {

    private final TierCommandHandler handler;
    private final LeadSteps steps;

    TierResource(TierCommandHandler handler, LeadSteps steps) {
        this.handler = handler;
        this.steps = steps;
    }

    @POST
    @Path("{id}/tier")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setLeadTier",
            summary = "Pursue the lead in a tier, and follow it up in the tier's cadence",
            description =
                    "Without a tier the one is taken that the facts suggest. The next follow-up is"
                            + " due after the cadence's days, on a working day.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`TIER_WITHOUT_HIGH_POTENTIAL`, `FOCUS_LIMIT_REACHED`")
    public Uni<Response> setTier(@PathParam("id") UUID id, @NotNull @Valid SetTierRequest request) {
        return steps.step(id, request, context -> handler.set(id, request.tier(), context));
    }
}
