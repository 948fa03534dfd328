package dev.salesflow.lead.facts.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.api.LeadSteps;
import dev.salesflow.lead.api.LeadView;
import dev.salesflow.lead.facts.FactsCommandHandler;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.problem.Languages;
import dev.salesflow.servicekit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/leads/{id}/dossier` and the key people in it.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lead dossiers")
public class DossierResource {

    private final FactsCommandHandler handler;
    private final LeadCommandHandler leads;
    private final LeadSteps steps;
    private final LeadSight sight;
    private final Dossiers dossiers;
    private final Streams streams;
    private final HttpHeaders headers;

    DossierResource(
            FactsCommandHandler handler,
            LeadCommandHandler leads,
            LeadSteps steps,
            LeadSight sight,
            Dossiers dossiers,
            Streams streams,
            HttpHeaders headers) {
        this.handler = handler;
        this.leads = leads;
        this.steps = steps;
        this.sight = sight;
        this.dossiers = dossiers;
        this.streams = streams;
        this.headers = headers;
    }

    @GET
    @Path("{id}/dossier")
    @Operation(
            operationId = "getLeadDossier",
            summary = "What is verified, disputed and missing of the lead, and its key people",
            description =
                    "`readyToQualify` is what qualification would say of the lead as it is now,"
                            + " also of one that was qualified before; `notReady` says what stands"
                            + " against it, with labels in the language of `Accept-Language`.")
    @APIResponseSchema(DossierView.class)
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    public Uni<Response> dossier(@PathParam("id") UUID id) {
        var language = Languages.of(headers);
        return sight.require(id)
                .chain(() -> streams.read(LeadDecider.DECIDER, id, null))
                .chain(at -> dossiers.of(at.state(), language).map(at::answer))
                .map(answer -> Languages.in(language, answer));
    }

    @POST
    @Path("{id}/key-people")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "nameLeadKeyPerson",
            summary = "Name a person of the lead's company and the part that person plays")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description = "`LEAD_DISQUALIFIED`, `LEAD_CONVERTED`, `LEAD_MERGED`")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    @APIResponse(responseCode = "422", description = "`KEY_PERSON_UNKNOWN`")
    public Uni<Response> name(
            @PathParam("id") UUID id, @NotNull @Valid NameKeyPersonRequest request) {
        return steps.step(id, request, context -> name(id, request, context));
    }

    private Uni<CommandOutcome<Lead, LeadRejection>> name(
            UUID id, NameKeyPersonRequest request, CommandContext context) {
        var newcomer = request.newcomer(StreamIds.of("contact", context.commandId().toString()));
        if (newcomer != null) {
            return handler.name(id, request.command(newcomer.contactId()), newcomer, context);
        }
        var knownId = Objects.requireNonNull(request.contactId());
        return requireKnown(id, knownId)
                .chain(() -> leads.handle(id, request.command(knownId), context));
    }

    /// Nobody reads a person's name by naming the person a key person of another lead.
    private Uni<Void> requireKnown(UUID id, UUID contactId) {
        return streams.read(LeadDecider.DECIDER, id, null)
                .invoke(at -> {
                    if (!Dossiers.names(at.state(), contactId)) {
                        throw new ProblemException(FactsProblems.unknown(contactId));
                    }
                })
                .replaceWithVoid();
    }
}
