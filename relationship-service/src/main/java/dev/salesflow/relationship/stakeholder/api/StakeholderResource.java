package dev.salesflow.relationship.stakeholder.api;

import static dev.salesflow.relationship.stakeholder.StakeholderDecider.DECIDER;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.relationship.contact.People;
import dev.salesflow.relationship.stakeholder.Stakeholder;
import dev.salesflow.relationship.stakeholder.list.StakeholderEntry;
import dev.salesflow.relationship.stakeholder.list.StakeholderList;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/stakeholders`: people's parts in deals.
@Path("/api/v1/stakeholders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class StakeholderResource {

    private final StakeholderList stakeholders;
    private final People people;
    private final EntityLists lists;
    private final Streams streams;
    private final Access access;

    StakeholderResource(
            StakeholderList stakeholders,
            People people,
            EntityLists lists,
            Streams streams,
            Access access) {
        this.stakeholders = stakeholders;
        this.people = people;
        this.lists = lists;
        this.streams = streams;
        this.access = access;
    }

    @GET
    @Operation(operationId = "listStakeholders", summary = "Stakeholders within the caller's reach")
    @APIResponse(
            responseCode = "200",
            description = "A page of stakeholders, without names",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "page",
                                            value = StakeholderExamples.PAGE)))
    @APIResponse(responseCode = "400", description = "An unknown or faulty query parameter")
    @Listing(StakeholderList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(StakeholderList.DEFINITION, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getStakeholder",
            summary = "One stakeholder, now or as it stood",
            description = "The person's details are those of today, for roles that may see them.")
    @APIResponse(
            responseCode = "200",
            description = "The stakeholder with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = StakeholderView.class),
                            examples =
                                    @ExampleObject(
                                            name = "stakeholder",
                                            value = StakeholderExamples.STAKEHOLDER)))
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        return sighted(id)
                .chain(() -> streams.read(DECIDER, id, asOf))
                .chain(at -> {
                    var known = known(at.state());
                    return person(known.contactId())
                            .map(person -> at.answer(StakeholderView.of(id, known, person)));
                });
    }

    @GET
    @Path("/{id}/events")
    @Operation(
            operationId = "listStakeholderEvents",
            summary = "All that happened with one stakeholder")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = HistoryEntry.class),
                            examples =
                                    @ExampleObject(
                                            name = "history",
                                            value = StakeholderExamples.HISTORY)))
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return sighted(id).chain(() -> streams.history(DECIDER, id));
    }

    private Uni<StakeholderEntry> sighted(UUID id) {
        return stakeholders.find(id).invoke(row -> access.requireSight(row.ownerId, row.teamId));
    }

    private Uni<@Nullable ContactDetails> person(@Nullable UUID contactId) {
        return contactId == null || !people.mayBeSeen()
                ? Uni.createFrom().nullItem()
                : people.find(contactId);
    }

    private static Stakeholder.Identified known(Stakeholder state) {
        return switch (state) {
            case Stakeholder.Unknown _ -> throw Access.notFound();
            case Stakeholder.Identified known -> known;
        };
    }
}
