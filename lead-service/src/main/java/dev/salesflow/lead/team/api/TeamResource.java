package dev.salesflow.lead.team.api;

import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.team.TeamCommand;
import dev.salesflow.lead.team.TeamCommandHandler;
import dev.salesflow.lead.team.TeamDecider;
import dev.salesflow.lead.team.list.TeamList;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/teams`: formed, changed, listed, read.
@Path("/api/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teams")
public class TeamResource {

    private final TeamCommandHandler handler;
    private final CommandContexts contexts;
    private final Access access;
    private final EntityLists lists;
    private final Streams streams;

    TeamResource(
            TeamCommandHandler handler,
            CommandContexts contexts,
            Access access,
            EntityLists lists,
            Streams streams) {
        this.handler = handler;
        this.contexts = contexts;
        this.access = access;
        this.lists = lists;
        this.streams = streams;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "formTeam", summary = "Form a sales team")
    @APIResponseSchema(value = TeamView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "The request has faults; see `errors`")
    public Uni<Response> form(@NotNull @Valid TeamRequest request) {
        var context = contexts.of(request);
        var teamId = StreamIds.created("team", context);
        var command = new TeamCommand.Form(request.name(), request.managerSubject());
        return handler.handle(teamId, command, context)
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/teams/" + teamId,
                                team -> TeamView.of(teamId, team),
                                TeamProblems::of));
    }

    @POST
    @Path("{id}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeTeam", summary = "Give a team another name or manager")
    @APIResponseSchema(value = TeamView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such team, or another manager's")
    @APIResponse(responseCode = "412", description = "`STALE`: changed since it was read")
    public Uni<Response> change(@PathParam("id") UUID id, @NotNull @Valid TeamRequest request) {
        access.requireSight(null, id);
        var command = new TeamCommand.Change(request.name(), request.managerSubject());
        return handler.handle(id, command, contexts.of(request))
                .map(outcome ->
                        CommandAnswers.changed(
                                outcome, team -> TeamView.of(id, team), TeamProblems::of));
    }

    @GET
    @Operation(operationId = "listTeams", summary = "All sales teams")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Listing(TeamList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(TeamList.DEFINITION, uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTeam", summary = "One team, as it stands or as it stood")
    @APIResponseSchema(TeamView.class)
    @APIResponse(responseCode = "404", description = "No such team")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        return streams.read(TeamDecider.DECIDER, id, asOf)
                .map(at -> at.answer(TeamView.of(id, at.state())));
    }

    @GET
    @Path("{id}/events")
    @Operation(operationId = "listTeamEvents", summary = "All that happened to the team")
    @APIResponse(responseCode = "200", description = "All entries, the first one first")
    @APIResponse(responseCode = "404", description = "No such team")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return streams.history(TeamDecider.DECIDER, id);
    }
}
