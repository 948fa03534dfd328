package dev.salesflow.relationship.interaction.api;

import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.relationship.interaction.list.InteractionList;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.RecordInteraction;
import dev.salesflow.relationship.stakeholder.StakeholderCommandHandler;
import dev.salesflow.relationship.stakeholder.api.StakeholderProblems;
import dev.salesflow.relationship.stakeholder.list.StakeholderList;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandAnswers;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/interactions`: what passed between us and the customer's people.
@Path("/api/v1/interactions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interactions")
public class InteractionResource {

    private final StakeholderCommandHandler handler;
    private final StakeholderList stakeholders;
    private final InteractionList interactions;
    private final EntityLists lists;
    private final CommandContexts contexts;
    private final Access access;

    InteractionResource(
            StakeholderCommandHandler handler,
            StakeholderList stakeholders,
            InteractionList interactions,
            EntityLists lists,
            CommandContexts contexts,
            Access access) {
        this.handler = handler;
        this.stakeholders = stakeholders;
        this.interactions = interactions;
        this.lists = lists;
        this.contexts = contexts;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordInteraction",
            summary = "Record that we were in contact with a stakeholder",
            description = "ETag and If-Match are the stakeholder's version.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the same answer for a repeat",
            content =
                    @Content(
                            schema = @Schema(implementation = InteractionView.class),
                            examples =
                                    @ExampleObject(
                                            name = "recorded",
                                            value = InteractionExamples.INTERACTION)))
    @APIResponse(responseCode = "400", description = "A fault in the request, or no key")
    @APIResponse(responseCode = "404", description = "No such stakeholder, or not yours to see")
    @APIResponse(responseCode = "412", description = "The stakeholder stands at another version")
    @APIResponse(responseCode = "422", description = "Held in the future, or a key used before")
    public Uni<Response> record(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "visit",
                                                            value = InteractionExamples.REQUEST)))
                    @Valid
                    @NotNull
                    RecordInteractionRequest request) {
        var context = contexts.of(request);
        var id = StreamIds.created("interaction", context);
        var command =
                new RecordInteraction(
                        id, request.function(), request.method(), request.heldAt(), context.now());
        return stakeholders
                .find(request.stakeholderId())
                .invoke(row -> access.requireSight(row.ownerId, row.teamId))
                .chain(row -> handler.record(row.id, command, request.note(), context))
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/interactions/" + id,
                                state -> InteractionView.recorded(id, request, state),
                                StakeholderProblems::of));
    }

    @GET
    @Operation(operationId = "listInteractions", summary = "Interactions within the caller's reach")
    @APIResponse(
            responseCode = "200",
            description = "A page of interactions, without notes",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "page",
                                            value = InteractionExamples.PAGE)))
    @APIResponse(responseCode = "400", description = "An unknown or faulty query parameter")
    @Listing(InteractionList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(InteractionList.DEFINITION, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInteraction", summary = "One interaction with its note")
    @APIResponse(
            responseCode = "200",
            description = "The interaction",
            content =
                    @Content(
                            schema = @Schema(implementation = InteractionView.class),
                            examples =
                                    @ExampleObject(
                                            name = "interaction",
                                            value = InteractionExamples.INTERACTION)))
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Uni<InteractionView> get(@PathParam("id") UUID id) {
        return interactions
                .find(id)
                .invoke(row -> access.requireSight(row.ownerId, row.teamId))
                .chain(row -> interactions.note(id).map(note -> InteractionView.of(row, note)));
    }
}
