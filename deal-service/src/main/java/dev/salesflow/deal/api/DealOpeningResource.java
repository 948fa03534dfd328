package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommandHandler;
import dev.salesflow.deal.organisation.Owner;
import dev.salesflow.deal.organisation.Reps;
import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.access.Membership;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `POST /api/v1/deals`: a deal that does not come from a lead.
@Path("/api/v1/deals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
@APIResponse(responseCode = "400", description = "Faults in the body, or no Idempotency-Key")
@APIResponse(responseCode = "401", description = "No valid token")
public class DealOpeningResource {

    private final DealCommandHandler deals;
    private final ProcessVersions processes;
    private final Reps reps;
    private final Access access;
    private final CommandContexts contexts;

    DealOpeningResource(
            DealCommandHandler deals,
            ProcessVersions processes,
            Reps reps,
            Access access,
            CommandContexts contexts) {
        this.deals = deals;
        this.processes = processes;
        this.reps = reps;
        this.access = access;
        this.contexts = contexts;
    }

    @POST
    @Operation(
            operationId = "openDeal",
            summary = "Open a deal in the first stage of a process's newest version")
    @APIResponseSchema(value = DealView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "Your role, or not for that rep")
    @APIResponse(responseCode = "422", description = "Unknown process or rep; key used otherwise")
    public Uni<Response> open(@NotNull @Valid OpenDealRequest request) {
        var context = contexts.of(request);
        var id = StreamIds.created("deal", context);
        return owner(request.owner()).chain(owner -> open(id, request, owner, context));
    }

    private Uni<Response> open(
            UUID id, OpenDealRequest request, Owner owner, CommandContext context) {
        if (!access.sees(owner.repId(), owner.teamId())) {
            throw DealProblems.ownerOutOfReach();
        }
        return processes
                .newest(request.processKey())
                .onItem()
                .ifNull()
                .failWith(() -> DealProblems.unknownProcess(request.processKey()))
                .chain(process -> deals.open(id, request.command(process, owner), context))
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/deals/" + id,
                                deal -> DealView.of(id, deal),
                                DealProblems::problem));
    }

    /// The rep named, else the caller's own; a manager who is no rep leaves the deal to the team.
    private Uni<Owner> owner(@Nullable UUID named) {
        var place = access.membership();
        var rep = named == null ? place.repId() : named;
        return rep == null
                ? Uni.createFrom().item(new Owner(null, onlyTeam(place)))
                : reps.teamOf(rep, "/owner").map(team -> new Owner(rep, team));
    }

    private static @Nullable UUID onlyTeam(Membership place) {
        return place.teams().size() == 1 ? place.teams().iterator().next() : null;
    }
}
