package dev.salesflow.lead.analysis.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand.Analyse;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.analysis.list.AnalysisList;
import dev.salesflow.lead.analysis.list.AnalysisView;
import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.words.WordedCommandHandler;
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

/// The customer analysis sheets: archived, listed per lead and over all leads.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadAnalysesResource {

    private final WordedCommandHandler handler;
    private final LeadSteps steps;
    private final LeadSight sight;
    private final EntityLists lists;
    private final Pool pool;

    LeadAnalysesResource(
            WordedCommandHandler handler,
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
    @Path("{id}/analyses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "analyseLead",
            summary = "Archive an analysis sheet and grade the lead by it",
            description =
                    "Strength, match of philosophy, match of needs and ease count alike; a mean"
                            + " from 7.5 makes grade A, from 5 grade B, else C. Strength is the"
                            + " mean of company size, years in business and team size, the last"
                            + " two one point each up to ten. Words are erased with the contact.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`RATING_OUT_OF_RANGE`")
    public Uni<Response> analyse(
            @PathParam("id") UUID id, @NotNull @Valid AnalyseLeadRequest request) {
        return steps.step(id, request, context -> archived(id, request, context));
    }

    @GET
    @Path("{id}/analyses")
    @Operation(
            operationId = "listAnalysesOfLead",
            summary = "The lead's analysis sheets, newest first",
            description = "Rows are as in `GET /leads/analyses`.")
    @APIResponse(responseCode = "400", description = "A parameter that the list does not offer")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @Listing(value = AnalysisList.class, row = AnalysisView.class)
    public Uni<ListPage> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return sight.require(id).chain(() -> page(uri, List.of(new Condition("leadId", "=", id))));
    }

    @GET
    @Path("analyses")
    @Operation(
            operationId = "listLeadAnalyses",
            summary = "The analysis sheets of all leads within sight, newest first",
            description =
                    "Filters: leadId, standing (`true` for each lead's newest), grade,"
                            + " regionLevel, ownerId, teamId. Sort by regionRank (the order of"
                            + " work from PROVINCE to TOWNSHIP), analysedAt or grade. With"
                            + " `fields` rows come flat and without likelyNeeds, personality and"
                            + " difficulties.")
    @APIResponse(responseCode = "400", description = "A parameter that the list does not offer")
    @Listing(value = AnalysisList.class, row = AnalysisView.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return page(uri, List.of());
    }

    private Uni<ListPage> page(UriInfo uri, List<Condition> conditions) {
        return lists.page(AnalysisList.DEFINITION, uri, conditions)
                .chain(page -> AnalysisList.worded(StoreConnection.of(pool), page));
    }

    private Uni<CommandOutcome<Lead, LeadRejection>> archived(
            UUID leadId, AnalyseLeadRequest request, CommandContext context) {
        var sheetId = StreamIds.of("analysis", context.commandId().toString());
        var command = new Analyse(sheetId, request.sheet());
        return handler.handle(
                leadId,
                _ -> Uni.createFrom().item(command),
                context,
                _ -> sheetId,
                request.words());
    }
}
