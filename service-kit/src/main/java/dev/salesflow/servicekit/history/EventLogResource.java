package dev.salesflow.servicekit.history;

import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /api/v1/events`: the service's own log, paged by position.
@Path("/api/v1/events")
@Tag(name = "Events")
public class EventLogResource {

    private final Pool pool;

    EventLogResource(Pool pool) {
        this.pool = pool;
    }

    /// A page of the log.
    ///
    /// @param events in order of insertion
    /// @param lastPosition to be sent as `after` for the next page
    @Schema(
            examples =
                    """
                    {"events": [{"position": 4711, "eventId": "0196b1f0-7d02-7a61-8b55-61d4f0a9c3e1",
                      "subject": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20", "version": 3,
                      "type": "LeadDisqualified", "actor": "hunter",
                      "occurredAt": "2026-03-02T08:15:30Z", "recordedAt": "2026-03-02T08:15:30.004Z",
                      "data": {"reason": "NO_BUDGET", "recycleOn": "2026-09-01"}}],
                     "lastPosition": 4711}
                    """)
    public record LogPage(List<HistoryEntry> events, long lastPosition) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listEvents",
            summary = "The service's events in order of position",
            description =
                    "A page that was read once can later gain events whose transaction was"
                            + " slower; for a feed"
                            + " without gaps consume the Kafka topics.")
    public Uni<LogPage> events(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return EventStore.page(StoreConnection.of(pool), after, limit)
                .map(events ->
                        new LogPage(
                                events.stream().map(HistoryEntry::ofLog).toList(),
                                events.isEmpty() ? after : events.getLast().position()));
    }
}
