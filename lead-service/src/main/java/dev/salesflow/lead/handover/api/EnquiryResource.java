package dev.salesflow.lead.handover.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.capture.api.CandidateSight;
import dev.salesflow.lead.capture.api.CaptureLeadRequest;
import dev.salesflow.lead.handover.EnquiryCommandHandler;
import dev.salesflow.lead.handover.NewLead;
import dev.salesflow.lead.handover.list.FeedbackList;
import dev.salesflow.servicekit.command.CommandContexts;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The enquiries of a sheet: logged, written up, answered with feedback, listed.
@Path("/api/v1/handover-sheets/{id}/enquiries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handover sheets")
public class EnquiryResource {

    private final EnquiryCommandHandler handler;
    private final CommandContexts contexts;
    private final HandoverSheetSight sight;
    private final CandidateSight candidates;
    private final HandoverSheetAnswers answers;
    private final EntityLists lists;

    EnquiryResource(
            EnquiryCommandHandler handler,
            CommandContexts contexts,
            HandoverSheetSight sight,
            CandidateSight candidates,
            HandoverSheetAnswers answers,
            EntityLists lists) {
        this.handler = handler;
        this.contexts = contexts;
        this.sight = sight;
        this.candidates = candidates;
        this.answers = answers;
        this.lists = lists;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "logEnquiry",
            summary = "Log an enquiry about a lead that is known or new",
            description =
                    "An urgent enquiry goes to sales at once and may be written up afterwards; the"
                            + " others go when the log is closed. A new lead has the log's brand"
                            + " unless it names one.")
    @APIResponseSchema(value = HandoverSheetView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(responseCode = "404", description = "No such log")
    @APIResponse(
            responseCode = "409",
            description =
                    "`HANDOVER_SHEET_CLOSED`, `ENQUIRY_EXISTS`, `LEAD_NOT_WORKED_ON`, `LOG_FULL`,"
                            + " `LEAD_MERGED`: names the `intoLeadId`, `LIKELY_DUPLICATE`: names"
                            + " the `candidates`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`LEAD_UNKNOWN`, `BRAND_OF_OTHER_LOG`, and as `POST /leads`")
    public Uni<Response> log(@PathParam("id") UUID id, @NotNull @Valid LogEnquiryRequest request) {
        var leadId = request.knownLead();
        var context = contexts.of(request);
        var logged =
                leadId == null
                        ? handler.logNew(
                                id,
                                newLead(Objects.requireNonNull(request.lead()), context),
                                request.urgency(),
                                request.askedFor(),
                                context,
                                refusal ->
                                        HandoverSheetProblems.ofNewLead(
                                                candidates.problem(refusal)))
                        : handler.log(id, leadId, request.urgency(), request.askedFor(), context);
        return logged.chain(outcome -> answers.changed(id, context, outcome));
    }

    @POST
    @Path("{leadId}/write-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "writeUpEnquiry", summary = "Write down what was asked for")
    @APIResponseSchema(value = HandoverSheetView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such enquiry")
    @APIResponse(
            responseCode = "409",
            description = "`HANDOVER_SHEET_CLOSED`, `ENQUIRY_WRITTEN_UP`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    public Uni<Response> writeUp(
            @PathParam("id") UUID id,
            @PathParam("leadId") UUID leadId,
            @NotNull @Valid WriteUpRequest request) {
        var context = contexts.of(request);
        return handler.writeUp(id, leadId, request.askedFor(), context)
                .chain(outcome -> answers.changed(id, context, outcome));
    }

    @POST
    @Path("{leadId}/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveHandoverFeedback",
            summary = "Say what sales found of a lead that was handed over",
            description =
                    "Feedback can be corrected by giving it again; of several sheets, the last"
                            + " given counts for the lead. On a merged lead it counts for the one"
                            + " that goes on. Of the sheet's enquiries only this one is answered.")
    @APIResponseSchema(value = HandoverSheetView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such enquiry about a lead within sight")
    @APIResponse(responseCode = "409", description = "`ENQUIRY_NOT_HANDED_OVER`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    public Uni<Response> giveFeedback(
            @PathParam("id") UUID id,
            @PathParam("leadId") UUID leadId,
            @NotNull @Valid FeedbackRequest request) {
        var context = contexts.of(request);
        return sight.requireLead(leadId)
                .chain(() ->
                        handler.giveFeedback(
                                id, leadId, request.verdict(), request.found(), context))
                .chain(outcome ->
                        answers.changed(id, context, outcome, view -> view.about(leadId)));
    }

    @GET
    @Operation(
            operationId = "listEnquiries",
            summary = "The enquiries of a sheet about leads within sight")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @APIResponse(responseCode = "404", description = "No such sheet")
    @Listing(value = FeedbackList.class, definition = "ENQUIRIES")
    public Uni<ListPage> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return sight.require(id)
                .chain(() -> lists.page(FeedbackList.ENQUIRIES, uri, FeedbackList.of(id)));
    }

    private static NewLead newLead(CaptureLeadRequest request, CommandContext context) {
        var commandId = context.commandId();
        return new NewLead(
                StreamIds.created("lead", context),
                brand -> request.command(commandId, brand),
                request.people(commandId));
    }
}
