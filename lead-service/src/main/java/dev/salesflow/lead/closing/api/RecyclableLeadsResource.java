package dev.salesflow.lead.closing.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.list.LeadEntry;
import dev.salesflow.servicekit.list.Condition;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListDefinition;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/leads/recyclable`: disqualified leads that have no day, or whose day has come.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class RecyclableLeadsResource {

    private static final ListDefinition<LeadEntry> DEFINITION =
            new ListDefinition<>(
                    LeadEntry.class,
                    "id",
                    Set.of(
                            "channel",
                            "source",
                            "campaign",
                            "territory",
                            "brand",
                            "ownerId",
                            "reason"),
                    Set.of("changedAt"),
                    "changedAt",
                    "ownerId",
                    "teamId");

    private final EntityLists lists;
    private final Calendars calendars;
    private final Pool pool;
    private final Clock clock;

    RecyclableLeadsResource(EntityLists lists, Calendars calendars, Pool pool, Clock clock) {
        this.lists = lists;
        this.calendars = calendars;
        this.pool = pool;
        this.clock = clock;
    }

    @GET
    @Path("recyclable")
    @Operation(
            operationId = "listRecyclableLeads",
            summary = "Disqualified leads within sight that can be taken up again",
            description =
                    "Those whose `recycleOn` has come in the calendar's time zone, and those"
                            + " without one, which can be taken up again at any time; the longest"
                            + " left alone first.")
    @APIResponse(
            responseCode = "400",
            description = "A filter, sort order or cursor that the list does not offer")
    @Listing(RecyclableLeadsResource.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        return calendars
                .current(StoreConnection.of(pool))
                .chain(calendar ->
                        lists.page(DEFINITION, uri, due(calendar.dateOf(clock.instant()))));
    }

    private static List<Condition> due(LocalDate today) {
        return List.of(
                new Condition("state", "=", LeadState.DISQUALIFIED),
                new Condition("recycleOn", "is null or <=", today));
    }
}
