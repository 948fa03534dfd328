package dev.salesflow.relationship.account.api;

import static dev.salesflow.relationship.account.AccountDecider.DECIDER;

import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.relationship.account.AccountCommand.OpenAccount;
import dev.salesflow.relationship.account.AccountCommandHandler;
import dev.salesflow.relationship.account.list.AccountEntry;
import dev.salesflow.relationship.account.list.AccountList;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.access.Reach;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/accounts`: customer companies.
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountResource {

    private final AccountCommandHandler handler;
    private final AccountList accounts;
    private final EntityLists lists;
    private final Streams streams;
    private final CommandContexts contexts;
    private final Access access;

    AccountResource(
            AccountCommandHandler handler,
            AccountList accounts,
            EntityLists lists,
            Streams streams,
            CommandContexts contexts,
            Access access) {
        this.handler = handler;
        this.accounts = accounts;
        this.lists = lists;
        this.streams = streams;
        this.contexts = contexts;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openAccount", summary = "Open an account by hand")
    @APIResponse(
            responseCode = "201",
            description = "Opened; the same answer for a repeat",
            content =
                    @Content(
                            schema = @Schema(implementation = AccountView.class),
                            examples =
                                    @ExampleObject(
                                            name = "opened",
                                            value = AccountExamples.ACCOUNT)))
    @APIResponse(responseCode = "400", description = "A fault in the request, or no key")
    @APIResponse(responseCode = "403", description = "Not for this role, or for another's rep")
    @APIResponse(responseCode = "422", description = "The key belongs to another request")
    public Uni<Response> open(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "by hand",
                                                            value = AccountExamples.REQUEST)))
                    @Valid
                    @NotNull
                    OpenAccountRequest request) {
        var context = contexts.of(request);
        var id = StreamIds.created("account", context);
        return handler.handle(id, command(request), context)
                .map(outcome ->
                        CommandAnswers.created(
                                outcome,
                                "/api/v1/accounts/" + id,
                                state -> AccountView.of(id, state),
                                AccountProblems::of));
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts within the caller's reach")
    @APIResponse(
            responseCode = "200",
            description = "A page of accounts",
            content =
                    @Content(
                            examples = @ExampleObject(name = "page", value = AccountExamples.PAGE)))
    @APIResponse(responseCode = "400", description = "An unknown or faulty query parameter")
    @Listing(AccountList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return lists.page(AccountList.DEFINITION, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "One account, now or as it stood")
    @APIResponse(
            responseCode = "200",
            description = "The account with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = AccountView.class),
                            examples =
                                    @ExampleObject(
                                            name = "account",
                                            value = AccountExamples.ACCOUNT)))
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        return sighted(id)
                .chain(() -> streams.read(DECIDER, id, asOf))
                .map(at -> at.answer(AccountView.of(id, at.state())));
    }

    @GET
    @Path("/{id}/events")
    @Operation(operationId = "listAccountEvents", summary = "All that happened to one account")
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
                                            value = AccountExamples.HISTORY)))
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return sighted(id).chain(() -> streams.history(DECIDER, id));
    }

    private Uni<AccountEntry> sighted(UUID id) {
        return accounts.find(id).invoke(row -> access.requireSight(row.ownerId, row.teamId));
    }

    /// Owner and team default to the caller's; nobody opens an account beyond the own reach.
    private OpenAccount command(OpenAccountRequest request) {
        var place = access.membership();
        var ownerId = request.ownerId() == null ? place.repId() : request.ownerId();
        var onlyTeam = place.teams().size() == 1 ? place.teams().iterator().next() : null;
        var teamId = request.teamId() == null ? onlyTeam : request.teamId();
        var foreignTeam = teamId != null && !place.teams().contains(teamId);
        if (!access.sees(ownerId, teamId) || (foreignTeam && access.reach() != Reach.ALL)) {
            throw AccountProblems.outOfReach();
        }
        return new OpenAccount(request.companyName(), request.kind(), ownerId, teamId, null);
    }
}
