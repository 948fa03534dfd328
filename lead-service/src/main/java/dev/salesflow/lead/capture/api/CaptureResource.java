package dev.salesflow.lead.capture.api;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.capture.CaptureCommandHandler;
import dev.salesflow.lead.capture.IntakeForm;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Takes leads in by the form of their channel.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class CaptureResource {

    private final CaptureCommandHandler handler;
    private final CommandContexts contexts;
    private final CandidateSight candidates;

    CaptureResource(
            CaptureCommandHandler handler, CommandContexts contexts, CandidateSight candidates) {
        this.handler = handler;
        this.contexts = contexts;
        this.candidates = candidates;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "captureLead",
            summary = "Take a lead in by one of four channels",
            description =
                    "A lead that shares company name, registered id, phone or e-mail with others is"
                            + " answered with 409 and these, unless it comes with a"
                            + " `duplicateReason`.")
    @APIResponseSchema(value = LeadView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    @APIResponse(responseCode = "409", description = "`LIKELY_DUPLICATE`: names the `candidates`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`SOURCE_KIND_OF_OTHER_CHANNEL`, `INTAKE_FIELD_OF_OTHER_CHANNEL`,"
                            + " `REFERRER_MISSING`, `IDEMPOTENCY_KEY_REUSED`")
    public Uni<Response> capture(@NotNull @Valid CaptureLeadRequest request) {
        var context = contexts.of(request);
        var leadId = StreamIds.created("lead", context);
        var commandId = context.commandId();
        return handler.capture(
                        leadId, request.command(commandId), request.people(commandId), context)
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/leads/" + leadId,
                                lead -> LeadView.of(leadId, lead),
                                candidates::problem));
    }

    @GET
    @Path("intake-forms")
    @Operation(
            operationId = "listIntakeForms",
            summary = "What the form of each channel asks for, with its labels")
    public List<IntakeFormView> forms() {
        return Arrays.stream(AcquisitionChannel.values())
                .map(IntakeForm::of)
                .map(IntakeFormView::of)
                .toList();
    }
}
