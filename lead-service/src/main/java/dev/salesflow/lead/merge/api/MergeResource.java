package dev.salesflow.lead.merge.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadProblems;
import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.merge.GoingOn;
import dev.salesflow.lead.merge.MergeCommandHandler;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.problem.ProblemException;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Makes one lead of two that are the same.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class MergeResource {

    private static final String FORECAST =
            """
            {"lead": {"id": "0196b1f0-0000-7000-8000-000000000001", "state": "OPEN",
              "channel": "INDUSTRY", "source": "Canton Fair 2026", "intake": {},
              "companyName": "Northwind Bearings", "customerKind": "PROSPECT", "facts": {},
              "keyPeople": [], "followUpDueOn": "2026-11-23",
              "mergedLeads": ["0196b1f0-0000-7000-8000-000000000002"]},
             "intoVersion": 4, "verified": ["EMPLOYEES"], "disputed": ["BUDGET"],
             "movedKeys": [{"kind": "COMPANY_NAME", "key": "northwindbearings"}]}
            """;

    private final MergeCommandHandler handler;
    private final CommandContexts contexts;
    private final LeadSight sight;

    MergeResource(MergeCommandHandler handler, CommandContexts contexts, LeadSight sight) {
        this.handler = handler;
        this.contexts = contexts;
        this.sight = sight;
    }

    @POST
    @Path("{id}/merge")
    @Operation(
            operationId = "mergeLead",
            summary = "Let another lead go on for this one, or say what that would leave",
            description =
                    "The other lead learns what is known of this one; both histories stay, and this"
                            + " id redirects. A lead that is worked on takes over this one's owner,"
                            + " next follow-up and feedback of sales where it has none of its own,"
                            + " and this one's follow-up log; a key lead for which that owner's"
                            + " focus list has no place leaves its tier. A dry run answers a"
                            + " forecast; the merge itself can be held against its ETag by"
                            + " `If-Match`, which is about this lead, and against its"
                            + " `intoVersion`, which is about the other.")
    @APIResponse(
            responseCode = "200",
            description = "This lead, merged; with `dryRun` what the merge would leave",
            content =
                    @Content(
                            schema = @Schema(oneOf = {LeadView.class, MergeForecastView.class}),
                            examples = @ExampleObject(name = "dry run", value = FORECAST)))
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description =
                    "`MERGE_CYCLE`, `MERGE_TARGET_MERGED`, `LEAD_MERGED`, `LEAD_CONVERTED`;"
                            + " `LEAD_DISQUALIFIED` when the other lead is")
    @APIResponse(
            responseCode = "412",
            description = "`STALE`: one of the leads changed since it was read")
    @APIResponse(responseCode = "422", description = "`MERGE_WITH_ITSELF`, `MERGE_TARGET_UNKNOWN`")
    public Uni<Response> merge(@PathParam("id") UUID id, @NotNull @Valid MergeLeadRequest request) {
        var context = contexts.of(request);
        return sight.require(id)
                .chain(() -> requireTarget(request.intoLeadId()))
                .chain(() ->
                        Boolean.TRUE.equals(request.dryRun())
                                ? foretell(id, request.intoLeadId())
                                : merge(id, request.goingOn(), context));
    }

    private Uni<Response> merge(UUID id, GoingOn into, CommandContext context) {
        return handler.merge(id, into, context)
                .map(outcome ->
                        CommandAnswers.changed(
                                outcome, lead -> LeadView.of(id, lead), LeadProblems::of));
    }

    private Uni<Response> foretell(UUID id, UUID intoLeadId) {
        return handler.foretell(id, intoLeadId)
                .map(outcome ->
                        CommandAnswers.changed(outcome, MergeForecastView::of, LeadProblems::of));
    }

    private Uni<Void> requireTarget(UUID intoLeadId) {
        return sight.require(intoLeadId)
                .onFailure(ProblemException.class)
                .transform(_ ->
                        new ProblemException(
                                LeadProblems.of(new LeadRejection.MergeTargetUnknown(intoLeadId))));
    }
}
