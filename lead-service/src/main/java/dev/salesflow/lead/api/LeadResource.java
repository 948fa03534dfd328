package dev.salesflow.lead.api;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.contact.People;
import dev.salesflow.lead.list.LeadList;
import dev.salesflow.lead.merge.list.MergeChains;
import dev.salesflow.lead.scoring.api.ScoreLanguage;
import dev.salesflow.servicekit.history.HistoryEntry;
import dev.salesflow.servicekit.history.Streams;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import dev.salesflow.servicekit.problem.Languages;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/leads`: listed, read, with their history. Steps of the work on a lead are with the
/// rules that decide them, in `capture`, `facts`, `scoring` and so on.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadResource {

    private final LeadSight sight;
    private final EntityLists lists;
    private final Streams streams;
    private final ScoreLanguage scoreLanguage;
    private final HttpHeaders headers;
    private final Pool pool;

    LeadResource(
            LeadSight sight,
            EntityLists lists,
            Streams streams,
            ScoreLanguage scoreLanguage,
            HttpHeaders headers,
            Pool pool) {
        this.sight = sight;
        this.lists = lists;
        this.streams = streams;
        this.scoreLanguage = scoreLanguage;
        this.headers = headers;
        this.pool = pool;
    }

    @GET
    @Operation(operationId = "listLeads", summary = "The leads within sight, newest first")
    @APIResponse(
            responseCode = "400",
            description = "A filter, sort order or cursor that the list does not offer")
    @Parameter(
            name = LeadList.OWNED,
            in = ParameterIn.QUERY,
            description = "Only leads that somebody owns; with `false` only those that nobody owns",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Listing(LeadList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        var owned = LeadList.owned(uri.getQueryParameters().getFirst(LeadList.OWNED));
        return lists.page(LeadList.DEFINITION, uri, owned, Set.of(LeadList.OWNED));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLead", summary = "One lead, as it stands or as it stood")
    @APIResponseSchema(LeadView.class)
    @APIResponse(responseCode = "400", description = "`asOf` is no time with offset")
    @APIResponse(responseCode = "308", description = "Merged: go on with the lead at `Location`")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    public Uni<Response> get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable Instant asOf) {
        return sight.require(id)
                .chain(() -> streams.read(LeadDecider.DECIDER, id, asOf))
                .chain(at -> whole(id, at, asOf == null));
    }

    @GET
    @Path("{id}/events")
    @Operation(operationId = "listLeadEvents", summary = "All that happened to the lead")
    @APIResponse(responseCode = "200", description = "All entries, the first one first")
    @APIResponse(responseCode = "404", description = "No such lead within sight")
    public Uni<List<HistoryEntry>> events(@PathParam("id") UUID id) {
        return sight.require(id).chain(() -> streams.history(LeadDecider.DECIDER, id));
    }

    /// A lead that another one goes on for sends its readers there, unless they ask for a day of
    /// before.
    private Uni<Response> whole(UUID id, Streams.At<Lead> at, boolean asItStands) {
        if (asItStands && at.state() instanceof Lead.Merged(_, var intoLeadId)) {
            return MergeChains.from(StoreConnection.of(pool), intoLeadId)
                    .map(chain -> Response.status(308).location(at(chain.getLast())).build());
        }
        var language = Languages.of(headers);
        return scoreLanguage
                .of(at.state(), language)
                .chain(words ->
                        people(at.state())
                                .map(people ->
                                        at.answer(LeadView.of(id, at.state(), people, words))))
                .map(answer -> Languages.in(language, answer));
    }

    private static URI at(UUID leadId) {
        return URI.create("/api/v1/leads/" + leadId);
    }

    /// The lead's contact and who referred it, unless they are erased.
    private Uni<Map<UUID, ContactDetails>> people(Lead lead) {
        if (!(lead instanceof Lead.Captured captured)) {
            return Uni.createFrom().item(Map.of());
        }
        var origin = captured.details().origin();
        var ids =
                Stream.of(origin.contactId(), origin.referrerContactId())
                        .filter(Objects::nonNull)
                        .toList();
        return People.find(StoreConnection.of(pool), ids);
    }
}
