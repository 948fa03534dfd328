package dev.salesflow.lead.followup.api;

import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.followup.FollowUpCommandHandler;
import dev.salesflow.lead.followup.list.LeadFollowUpLists;
import dev.salesflow.lead.followup.list.OverdueFollowUp;
import dev.salesflow.servicekit.followup.FollowUpLists;
import dev.salesflow.servicekit.followup.FollowUpLog;
import dev.salesflow.servicekit.followup.FollowUpRequest;
import dev.salesflow.servicekit.followup.FollowUpState;
import dev.salesflow.servicekit.followup.FollowUpView;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The follow-up log of leads: recorded, read per lead and over all leads, and who is late.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadFollowUpsResource {

    private final FollowUpCommandHandler handler;
    private final LeadSteps steps;
    private final LeadSight sight;
    private final LeadFollowUpLists lists;

    LeadFollowUpsResource(
            FollowUpCommandHandler handler,
            LeadSteps steps,
            LeadSight sight,
            LeadFollowUpLists lists) {
        this.handler = handler;
        this.steps = steps;
        this.sight = sight;
        this.lists = lists;
    }

    @POST
    @Path("{id}/follow-ups")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordLeadFollowUp",
            summary = "Record that the lead was followed up, and what is to follow by when",
            description =
                    "Settles what was due before. Without `dueOn` the next follow-up is due by the"
                            + " cadence of the lead's tier, on a working day; without a tier none"
                            + " is due. The lead's owner owes it; to let another rep owe it,"
                            + " assign the lead to that rep. A contact before the last one leaves"
                            + " what is due as it is, unless it has a `dueOn`. Summary and next"
                            + " action are erased with the contact.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description =
                    "`FOLLOWED_UP_IN_FUTURE`, `FOLLOW_UP_DUE_TOO_EARLY`,"
                            + " `FOLLOW_UP_OWNER_IS_ANOTHER`: not the lead's owner,"
                            + " `FOLLOW_UP_OWNER_MISSING`: nobody owns the lead")
    public Uni<Response> record(@PathParam("id") UUID id, @NotNull @Valid FollowUpRequest request) {
        return steps.step(id, request, context -> handler.record(id, request, context));
    }

    @GET
    @Path("{id}/follow-ups")
    @Operation(
            operationId = "listFollowUpsOfLead",
            summary = "The lead's follow-up log, newest contact first",
            description = "Rows are as in `GET /leads/follow-ups`.")
    @Parameter(
            name = FollowUpLists.STATE,
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = FollowUpState.class))
    @APIResponse(responseCode = "400", description = "A parameter that the list does not offer")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @Listing(value = FollowUpLog.class, row = FollowUpView.class)
    public Uni<ListPage> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return sight.require(id).chain(() -> lists.pageOf(id, uri));
    }

    @GET
    @Path("follow-ups")
    @Operation(
            operationId = "listLeadFollowUps",
            summary = "The follow-up log of all leads within sight, newest contact first",
            description =
                    "Filters: subjectId (the lead), stage, method, ownerId (who owes the next"
                            + " action: the lead's owner now, for older rows the one then), teamId"
                            + " (the lead's team) and state. A next action is `OVERDUE` from the"
                            + " day after it was due, `DONE` when somebody has followed up since,"
                            + " none was owed, or nobody owns or works on the lead."
                            + " With `fields` rows come without summary, nextAction, state and"
                            + " overdue.")
    @Parameter(
            name = FollowUpLists.STATE,
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = FollowUpState.class))
    @APIResponse(responseCode = "400", description = "A parameter that the list does not offer")
    @Listing(value = FollowUpLog.class, row = FollowUpView.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(uri);
    }

    @GET
    @Path("overdue-follow-ups")
    @Operation(
            operationId = "listOverdueLeadFollowUps",
            summary = "The leads within sight that should have been followed up, longest first",
            description =
                    "A follow-up is overdue when today, in the working calendar's zone, is after"
                            + " the day it is due on, be it by the tier or by the last follow-up."
                            + " Filters: ownerId, teamId, tier, state. Rows have leadId,"
                            + " companyName, state, ownerId, teamId, tier, dueOn and daysOverdue:"
                            + " working days; with `fields` they come without daysOverdue.")
    @APIResponse(responseCode = "400", description = "A parameter that the list does not offer")
    @Listing(value = LeadFollowUpLists.class, definition = "DUTIES", row = OverdueFollowUp.class)
    public Uni<ListPage> overdue(@Context UriInfo uri) {
        return lists.overdue(uri);
    }
}
