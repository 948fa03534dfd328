package dev.salesflow.lead.handover.list;

import dev.salesflow.events.handover.LeftBehindReason;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.handover.EnquiredLead;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What the list of leads says of those that enquiries are about.
public final class EnquiredLeads {

    private static final String STANDING =
            "select id, state from lead_entry where id = lead_going_on($1)";
    private static final String CLOSED =
            """
            select e.lead_id, l.state from handover_enquiry_entry e
            join lead_entry l on l.id = lead_going_on(e.lead_id)
            where e.sheet_id = $1 and l.state in ('DISQUALIFIED', 'CONVERTED')
            """;
    private static final String GOING_ON =
            "select distinct lead_going_on(id) from unnest($1::uuid[]) as logged(id)";

    private EnquiredLeads() {}

    /// How a lead stands; absent when there is none.
    public static Uni<@Nullable EnquiredLead> standing(StoreConnection connection, UUID leadId) {
        return connection
                .query(STANDING, Tuple.of(leadId))
                .map(rows -> {
                    for (var row : rows) {
                        return new EnquiredLead(row.getUUID(0), closed(row));
                    }
                    return null;
                });
    }

    /// Those of a sheet's leads that nobody works on any more, as they were logged, and why.
    public static Uni<Map<UUID, LeftBehindReason>> closed(
            StoreConnection connection, UUID sheetId) {
        return connection
                .query(CLOSED, Tuple.of(sheetId))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getUUID(0), EnquiredLeads::reason)));
    }

    /// The leads themselves or, for those that were merged, the ones that go on; each once, in the
    /// order of their ids.
    public static Uni<List<UUID>> goingOn(StoreConnection connection, Collection<UUID> leadIds) {
        return connection
                .query(GOING_ON, Tuple.of((Object) leadIds.toArray(UUID[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .sorted()
                                .toList());
    }

    private static LeftBehindReason reason(Row row) {
        return LeftBehindReason.valueOf(row.getString(1));
    }

    private static @Nullable LeftBehindReason closed(Row row) {
        return switch (LeadState.valueOf(row.getString(1))) {
            case DISQUALIFIED, CONVERTED -> reason(row);
            case OPEN, QUALIFIED, MERGED -> null;
        };
    }
}
