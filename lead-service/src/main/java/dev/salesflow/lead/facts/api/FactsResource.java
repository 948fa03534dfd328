package dev.salesflow.lead.facts.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.facts.list.LeadFactList;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/leads/{id}/facts`: what sources say, recorded and withdrawn; `/api/v1/leads/facts`:
/// what is known of all leads.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lead dossiers")
public class FactsResource {

    private final LeadCommandHandler handler;
    private final LeadSteps steps;
    private final EntityLists lists;

    FactsResource(LeadCommandHandler handler, LeadSteps steps, EntityLists lists) {
        this.handler = handler;
        this.steps = steps;
        this.lists = lists;
    }

    @POST
    @Path("{id}/facts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordLeadFact",
            summary = "Note what a source says about the lead",
            description =
                    "A second, independent source that says the same verifies the fact, one that"
                            + " says otherwise disputes it. To confirm is to repeat the value that"
                            + " stands: texts may differ in letter case, blanks, punctuation and"
                            + " character width, numbers and money in notation (`80万元` is"
                            + " `800000 CNY`). A source can correct itself. What is kept is what"
                            + " was said.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`FACT_UNREADABLE`, `STATED_IN_FUTURE`")
    public Uni<Response> record(
            @PathParam("id") UUID id, @NotNull @Valid RecordFactRequest request) {
        return steps.step(
                id, request, context -> handler.handle(id, request.command(context), context));
    }

    @POST
    @Path("{id}/facts/{fact}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawLeadFact",
            summary = "No longer count what a source said of a fact")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight, or no such fact")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`NOTHING_STATED` by that source")
    public Uni<Response> withdraw(
            @PathParam("id") UUID id,
            @PathParam("fact") LeadFact fact,
            @NotNull @Valid WithdrawFactRequest request) {
        return steps.step(
                id, request, context -> handler.handle(id, request.command(fact), context));
    }

    @GET
    @Path("facts")
    @Operation(
            operationId = "listLeadFacts",
            summary = "What is known of the leads within sight, by fact and status")
    @APIResponse(
            responseCode = "400",
            description = "A filter, sort order or cursor that the list does not offer")
    @Listing(LeadFactList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(LeadFactList.DEFINITION, uri);
    }
}
