package dev.salesflow.lead.strategy.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.strategy.StrategyCommandHandler;
import dev.salesflow.lead.strategy.list.StrategyList;
import dev.salesflow.lead.strategy.list.StrategyView;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The strategies of a lead: written and listed.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadStrategiesResource {

    private final StrategyCommandHandler handler;
    private final LeadSteps steps;
    private final LeadSight sight;
    private final EntityLists lists;
    private final Pool pool;

    LeadStrategiesResource(
            StrategyCommandHandler handler,
            LeadSteps steps,
            LeadSight sight,
            EntityLists lists,
            Pool pool) {
        this.handler = handler;
        this.steps = steps;
        this.sight = sight;
        this.lists = lists;
        this.pool = pool;
    }

    @POST
    @Path("{id}/strategies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeLeadStrategy",
            summary = "Write the strategy for the lead: aim, approach, who does what by when",
            description =
                    "Takes the place of an earlier one, which stays readable. A KEY_PURSUIT lead"
                            + " needs one before its first contact. Words are erased with the"
                            + " contact.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`STEPS_MISSING`, `RESPONSIBLE_NOT_AT_WORK`, `STEP_DUE_IN_PAST`")
    public Uni<Response> write(
            @PathParam("id") UUID id, @NotNull @Valid WriteStrategyRequest request) {
        return steps.step(
                id,
                request,
                context -> handler.write(id, request.strategySteps(), request.words(), context));
    }

    @GET
    @Path("{id}/strategies")
    @Operation(
            operationId = "listLeadStrategies",
            summary = "The lead's strategies, newest first",
            description =
                    "Rows have id, leadId, standing, writtenAt, aim, approach and steps (what,"
                            + " responsibleId, dueOn); with `fields` they come without the last"
                            + " three. `standing=true` filters for the one that counts.")
    @APIResponse(responseCode = "400", description = "A parameter that the list does not offer")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @Listing(value = StrategyList.class, row = StrategyView.class)
    public Uni<ListPage> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var ofLead = List.of(new Condition("leadId", "=", id));
        return sight.require(id)
                .chain(() -> lists.page(StrategyList.DEFINITION, uri, ofLead))
                .chain(page -> StrategyList.worded(StoreConnection.of(pool), page));
    }
}
