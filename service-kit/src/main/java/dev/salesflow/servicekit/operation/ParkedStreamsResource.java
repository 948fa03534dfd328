package dev.salesflow.servicekit.operation;

import dev.salesflow.events.UnreadableEvent;
import dev.salesflow.eventstore.PassingFailure;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// `/api/v1/operations/parked-streams`: what a consumer could not read, and the way to have it read
/// again once the cause is mended.
@Path("/api/v1/operations/parked-streams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class ParkedStreamsResource {

    private static final Logger LOG = Logger.getLogger(ParkedStreamsResource.class);

    private static final ProblemKind STILL_UNREADABLE =
            new ProblemKind(
                    422,
                    "STREAM_STILL_UNREADABLE",
                    "The parked stream still cannot be read",
                    "暂停的事件流仍无法读取");
    private static final String PARKED =
            """
            select s.consumer, s.stream_id, s.reason, s.since, count(r.record_offset)
            from parked_stream s
            left join parked_record r on r.consumer = s.consumer and r.stream_id = s.stream_id
            group by s.consumer, s.stream_id, s.reason, s.since
            order by s.since, s.consumer, s.stream_id limit $1
            """;

    private final Pool pool;
    private final Inbox inbox;
    private final CommandContexts contexts;

    ParkedStreamsResource(Pool pool, Inbox inbox, CommandContexts contexts) {
        this.pool = pool;
        this.inbox = inbox;
        this.contexts = contexts;
    }

    @GET
    @Operation(
            operationId = "listParkedStreams",
            summary = "Streams that wait behind a record that could not be read, oldest first")
    public Uni<List<ParkedStream>> list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return StoreConnection.of(pool)
                .query(PARKED, Tuple.of(limit))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(ParkedStreamsResource::parked)
                                .toList());
    }

    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "releaseParkedStream",
            summary = "Read a parked stream's records again, in order, and let the stream flow on",
            description = "All of them are taken in, or none. A repeat finds no record.")
    @APIResponseSchema(value = Released.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "This service has no such consumer")
    @APIResponse(responseCode = "422", description = "`STREAM_STILL_UNREADABLE`")
    public Uni<Released> release(@NotNull @Valid ReleaseRequest request) {
        contexts.of(request); // a release is idempotent by itself, but a POST names its key
        return inbox.release(request.consumer(), request.stream())
                .onFailure()
                .transform(failure -> afterFailure(request, failure))
                .map(records -> records.orElseThrow(ParkedStreamsResource::unknownConsumer))
                .map(records -> new Released(request.consumer(), request.stream(), records));
    }

    private static ParkedStream parked(Row row) {
        return new ParkedStream(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getOffsetDateTime(3).toInstant(),
                row.getLong(4));
    }

    /// What a failed release ends with: what passes by itself stays as it is (503), for everything
    /// else the stream stays parked.
    static Throwable afterFailure(ReleaseRequest request, Throwable failure) {
        if (PassingFailure.is(failure)) {
            return failure;
        }
        LOG.warnf(failure, "%s keeps stream %s parked", request.consumer(), request.stream());
        // what an effect fails with may quote rows, so it is for the log alone
        var cause =
                failure instanceof UnreadableEvent
                        ? failure.getMessage()
                        : "a record can be read but not taken in, the log says why";
        return new ProblemException(
                Problem.of(
                        STILL_UNREADABLE, "Nothing was released; mend the cause first: " + cause));
    }

    private static ProblemException unknownConsumer() {
        return new ProblemException(
                Problem.of(
                        ProblemKind.NOT_FOUND,
                        "Take the consumer from the list of parked streams"));
    }
}
