package dev.salesflow.lead.assignment.list;

import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/// How the views of assignment follow a lead's events: when each rep was last given a lead, and the
/// breaches of the role rule.
public final class AssignmentViews {

    /// Of many leads given at one instant each counts as given after the one before, as the roster
    /// counts them, so that the next ones go on with the rep whose turn it is.
    private static final String LAST_ASSIGNED =
            """
            update sales_rep_entry set last_assigned_at = greatest(last_assigned_at, (
              select greatest($2::timestamptz, max(last_assigned_at) + interval '1 microsecond')
              from sales_rep_entry
              where last_assigned_at < $2::timestamptz + interval '1 second'))
            where id = $1
            """;

    private AssignmentViews() {}

    /// Brings the views to the lead's state that stands at the version.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID leadId,
            Lead lead,
            int version,
            List<NewEvent> events) {
        var before = version - events.size();
        return Multi.createFrom()
                .items(IntStream.range(0, events.size()).boxed())
                .onItem()
                .transformToUniAndConcatenate(index -> {
                    var next = events.get(index);
                    return next.event() instanceof LeadAssigned event
                            ? assigned(
                                    session, leadId, before + index + 1, event, next.occurredAt())
                            : Uni.createFrom().voidItem();
                })
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> assigned(
            Mutiny.StatelessSession session,
            UUID leadId,
            int version,
            LeadAssigned event,
            Instant at) {
        var reason = event.roleBreachReason();
        var arguments = Tuple.of(event.ownerId(), at.atOffset(ZoneOffset.UTC));
        return StoreConnection.of(session)
                .query(LAST_ASSIGNED, arguments)
                .chain(() ->
                        reason == null
                                ? Uni.createFrom().voidItem()
                                : session.insert(
                                        RoleBreachEntry.of(
                                                StreamIds.of("role-breach", leadId + "/" + version),
                                                leadId,
                                                event,
                                                reason,
                                                at)));
    }
}
