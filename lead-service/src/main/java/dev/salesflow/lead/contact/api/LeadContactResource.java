package dev.salesflow.lead.contact.api;

import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.contact.Erasure;
import dev.salesflow.lead.contact.People;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.openapi.CommonContract;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
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
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Erases a lead's people whose details are kept here.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadContactResource {

    private static final ProblemKind WITHOUT_CONTACT =
            new ProblemKind(
                    409, "LEAD_WITHOUT_CONTACT", "The lead has no such contact", "线索没有该联系人");
    private static final ProblemKind KEPT_ELSEWHERE =
            new ProblemKind(
                    409,
                    "CONTACT_KEPT_ELSEWHERE",
                    "Another service keeps the contact's details",
                    "联系人资料由其他服务保存");

    private final Commands commands;
    private final CommandContexts contexts;
    private final LeadSight sight;
    private final Streams streams;

    LeadContactResource(
            Commands commands, CommandContexts contexts, LeadSight sight, Streams streams) {
        this.commands = commands;
        this.contexts = contexts;
        this.sight = sight;
        this.streams = streams;
    }

    @POST
    @Path("{id}/contact/erasure")
    @Extension(name = CommonContract.WITHOUT_VERSION, value = "true")
    @Operation(
            operationId = "eraseLeadContact",
            summary = "Erase the lead's contact, or another of its people",
            description =
                    "Details, search keys and words about the person go here at once and elsewhere"
                            + " with the tombstone on the contact topic. Events and figures stay.")
    @APIResponse(responseCode = "204", description = "Erased, now or before")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    @APIResponse(
            responseCode = "409",
            description =
                    "`LEAD_WITHOUT_CONTACT`, or `CONTACT_KEPT_ELSEWHERE`: erase where it is kept")
    public Uni<Response> erase(
            @PathParam("id") UUID id, @NotNull @Valid EraseContactRequest request) {
        contexts.of(request); // an erasure is idempotent by itself, but a POST names its key
        return sight.require(id)
                .chain(() -> streams.read(LeadDecider.DECIDER, id, null))
                .map(at -> person(at.state(), request.contactId()))
                .chain(person -> commands.inTransaction(session -> erase(session, person)))
                .replaceWith(Response.noContent().build());
    }

    private static Uni<Void> erase(Mutiny.StatelessSession session, UUID contactId) {
        var connection = StoreConnection.of(session);
        return People.areKeptHere(connection, contactId)
                .chain(here -> {
                    if (!here) {
                        throw new ProblemException(
                                Problem.of(
                                                KEPT_ELSEWHERE,
                                                "Erase the contact where its details were given")
                                        .with("contactId", contactId));
                    }
                    return Erasure.atOwner(connection, contactId);
                });
    }

    private static UUID person(Lead lead, @Nullable UUID asked) {
        return switch (lead) {
            case Lead.Unknown _ -> throw Access.notFound();
            case Lead.Captured known -> {
                var person = asked == null ? known.details().origin().contactId() : asked;
                if (person == null || !people(known.details()).contains(person)) {
                    throw new ProblemException(
                            Problem.of(
                                    WITHOUT_CONTACT,
                                    "Name the lead's contact, its referrer or a key person"));
                }
                yield person;
            }
        };
    }

    private static Set<@Nullable UUID> people(LeadDetails lead) {
        var people = new HashSet<@Nullable UUID>();
        lead.keyPeople().forEach(person -> people.add(person.contactId()));
        people.add(lead.origin().contactId());
        people.add(lead.origin().referrerContactId());
        return people;
    }
}
