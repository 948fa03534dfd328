package dev.salesflow.relationship.contact.api;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.relationship.contact.People;
import dev.salesflow.relationship.stakeholder.list.StakeholderEntry;
import dev.salesflow.relationship.stakeholder.list.StakeholderList;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.access.Reach;
import dev.salesflow.servicekit.openapi.CommonContract;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/contacts`: people's details.
@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class ContactResource {

    private final People people;
    private final StakeholderList stakeholders;
    private final Access access;

    ContactResource(People people, StakeholderList stakeholders, Access access) {
        this.people = people;
        this.stakeholders = stakeholders;
        this.access = access;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getContact",
            summary = "One person's details",
            description = "Seen by who sees a stakeholder that is this person.")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content =
                    @Content(
                            schema = @Schema(implementation = ContactDetails.class),
                            examples =
                                    @ExampleObject(
                                            name = "contact",
                                            value = ContactExamples.CONTACT)))
    @APIResponse(responseCode = "404", description = "Not known, erased, or not yours to see")
    public Uni<ContactDetails> get(@PathParam("id") UUID id) {
        return stakeholders
                .ofContact(id)
                .invoke(this::requireSight)
                .chain(() -> people.find(id))
                .onItem()
                .ifNull()
                .failWith(Access::notFound);
    }

    @DELETE
    @Path("/{id}")
    @Extension(name = CommonContract.WITHOUT_VERSION, value = "true")
    @Operation(
            operationId = "eraseContact",
            summary = "Erase a person whose details are kept here",
            description =
                    "Details and notes go here at once and elsewhere with the tombstone on the"
                            + " contact topic. Events and figures stay.")
    @APIResponse(responseCode = "204", description = "Erased, now or before")
    @APIResponse(responseCode = "404", description = "Not kept here")
    public Uni<Response> erase(@PathParam("id") UUID id) {
        return people.erase(id)
                .map(erased -> {
                    if (!erased) {
                        throw Access.notFound();
                    }
                    return Response.noContent().build();
                });
    }

    private void requireSight(List<StakeholderEntry> parts) {
        var seen = parts.stream().anyMatch(part -> access.sees(part.ownerId, part.teamId));
        if (!seen && access.reach() != Reach.ALL) {
            throw Access.notFound();
        }
    }
}
