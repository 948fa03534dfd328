package dev.salesflow.lead.assignment.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.assignment.list.RoleBreachList;
import dev.salesflow.lead.calendar.Calendars;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/api/v1/leads/role-breaches`: leads given to reps of another role than the rule names.
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class RoleBreachResource {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final Pattern DATE = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private final EntityLists lists;
    private final Calendars calendars;
    private final Pool pool;

    RoleBreachResource(EntityLists lists, Calendars calendars, Pool pool) {
        this.lists = lists;
        this.calendars = calendars;
        this.pool = pool;
    }

    @GET
    @Path("role-breaches")
    @Operation(
            operationId = "listRoleBreaches",
            summary = "Leads given to reps of another role than the rule names, and why",
            description = "Days begin and end in the time zone of the working calendar.")
    @Parameter(
            name = FROM,
            in = ParameterIn.QUERY,
            description = "The first day, included",
            schema = @Schema(implementation = LocalDate.class),
            example = "2026-11-16")
    @Parameter(
            name = TO,
            in = ParameterIn.QUERY,
            description = "The last day, included",
            schema = @Schema(implementation = LocalDate.class),
            example = "2026-11-22")
    @APIResponse(
            responseCode = "400",
            description = "A filter, sort order or cursor that the list does not offer, or no date")
    @Listing(RoleBreachList.class)
    public Uni<ListPage> list(@Context UriInfo uri) {
        var from = date(uri, FROM);
        var to = date(uri, TO);
        return calendars
                .current(StoreConnection.of(pool))
                .chain(calendar ->
                        lists.page(
                                RoleBreachList.DEFINITION,
                                uri,
                                RoleBreachList.between(calendar, from, to),
                                Set.of(FROM, TO)));
    }

    private static @Nullable LocalDate date(UriInfo uri, String parameter) {
        var text = uri.getQueryParameters().getFirst(parameter);
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw noDate(text, parameter);
        }
        throw noDate(text, parameter);
    }

    private static ProblemException noDate(String text, String parameter) {
        var detail = "'" + text + "' is no date such as 2026-11-16";
        var fault = new FieldError("#query/" + parameter, "INVALID_DATE", detail);
        return new ProblemException(Problem.of(ProblemKind.INVALID, detail, List.of(fault)));
    }
}
