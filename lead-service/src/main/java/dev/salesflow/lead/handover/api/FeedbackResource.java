package dev.salesflow.lead.handover.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.handover.FeedbackState;
import dev.salesflow.lead.handover.list.FeedbackList;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.list.Listing;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What feedback sales owe and have given, over all sheets.
@Path("/api/v1/handover-sheets/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handover sheets")
public class FeedbackResource {

    private static final String STATE = "state";

    private final EntityLists lists;
    private final Calendars calendars;
    private final Clock clock;
    private final Pool pool;

    FeedbackResource(EntityLists lists, Calendars calendars, Clock clock, Pool pool) {
        this.lists = lists;
        this.calendars = calendars;
        this.clock = clock;
        this.pool = pool;
    }

    @GET
    @Operation(
            operationId = "listHandoverFeedback",
            summary = "Feedback on leads that were handed over, what is due first before the rest")
    @APIResponse(responseCode = "400", description = "A filter that the list does not offer")
    @Listing(value = FeedbackList.class, definition = "FEEDBACK")
    public Uni<ListPage> list(
            @Parameter(
                            description = "As it stands today",
                            schema = @Schema(implementation = FeedbackState.class))
                    @QueryParam(STATE)
                    @Nullable String state,
            @Context UriInfo uri) {
        var asked = state == null ? null : stateOf(state);
        return calendars
                .current(StoreConnection.of(pool))
                .map(calendar -> calendar.dateOf(clock.instant()))
                .chain(today ->
                        lists.page(
                                FeedbackList.FEEDBACK,
                                uri,
                                FeedbackList.in(asked, today),
                                Set.of(STATE)));
    }

    private static FeedbackState stateOf(String text) {
        for (var state : FeedbackState.values()) {
            if (state.name().equals(text)) {
                return state;
            }
        }
        var detail = "Ask for one of " + Arrays.toString(FeedbackState.values());
        throw new ProblemException(
                Problem.of(
                        ProblemKind.INVALID,
                        detail,
                        List.of(
                                new FieldError(
                                        "#query/" + STATE, ProblemKind.INVALID.code(), detail))));
    }
}
