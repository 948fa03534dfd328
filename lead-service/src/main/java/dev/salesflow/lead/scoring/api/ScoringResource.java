package dev.salesflow.lead.scoring.api;

import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.lead.LeadCommand.DeriveScore;
import dev.salesflow.lead.LeadCommand.WithdrawOverride;
import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.scoring.ScoringCommandHandler;
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

/// `/api/v1/leads/{id}/scores` and what people set by hand; each answers the lead as it then
/// stands.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class ScoringResource {

    private final ScoringCommandHandler handler;
    private final LeadSteps steps;

    ScoringResource(ScoringCommandHandler handler, LeadSteps steps) {
        this.handler = handler;
        this.steps = steps;
    }

    @POST
    @Path("{id}/scores")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "scoreLead",
            summary = "Score the lead by what is known about it",
            description =
                    "Derives every dimension from facts and key people and explains it. What a"
                            + " person has set stays. Without versions the newest count. Months"
                            + " until a purchase count from the day on which the source said them.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`MODEL_VERSION_UNKNOWN`, `PROFILE_VERSION_UNKNOWN`")
    public Uni<Response> score(@PathParam("id") UUID id, @NotNull @Valid ScoreLeadRequest request) {
        return steps.step(
                id,
                request,
                context ->
                        handler.handle(
                                id,
                                request.modelVersion(),
                                request.profileVersion(),
                                basis ->
                                        new DeriveScore(
                                                basis.model(),
                                                basis.profile(),
                                                basis.at(context.now())),
                                context));
    }

    @POST
    @Path("{id}/score-overrides")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "overrideLeadScore",
            summary = "Set a dimension by hand, with the reason",
            description =
                    "It keeps what was set until that is withdrawn; the other dimensions are"
                            + " derived again.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(
            responseCode = "422",
            description =
                    "`SCORE_OUT_OF_RANGE`, `MODEL_VERSION_UNKNOWN`, `PROFILE_VERSION_UNKNOWN`")
    public Uni<Response> override(
            @PathParam("id") UUID id, @NotNull @Valid OverrideScoreRequest request) {
        return steps.step(
                id,
                request,
                context ->
                        handler.handle(
                                id,
                                request.modelVersion(),
                                request.profileVersion(),
                                basis -> request.command(basis, context.now()),
                                context));
    }

    @POST
    @Path("{id}/score-overrides/{dimension}/withdrawal")
    @Operation(
            operationId = "withdrawLeadScoreOverride",
            summary = "Let facts decide a dimension again",
            description = "Without a body. Scores by the newest model and profile.")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight, or no dimension")
    @APIResponse(
            responseCode = "409",
            description =
                    "`OVERRIDE_MISSING`, `LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    public Uni<Response> withdraw(
            @PathParam("id") UUID id, @PathParam("dimension") ScoreDimension dimension) {
        return steps.step(
                id,
                null,
                context ->
                        handler.handle(
                                id,
                                null,
                                null,
                                basis ->
                                        new WithdrawOverride(
                                                dimension,
                                                basis.model(),
                                                basis.profile(),
                                                basis.at(context.now())),
                                context));
    }
}
