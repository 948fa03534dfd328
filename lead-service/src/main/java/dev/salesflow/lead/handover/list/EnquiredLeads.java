package dev.salesflow.lead.handover.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.handover.LeadStanding;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// What the list of leads says of those that enquiries are about.
public final class EnquiredLeads {

    private static final String STATE = "select state from lead_entry where id = $1";
    private static final String WORKED_ON =
            """
            select e.lead_id from handover_enquiry_entry e join lead_entry l on l.id = e.lead_id
            where e.sheet_id = $1 and l.state in ('OPEN', 'QUALIFIED')
            """;

    private EnquiredLeads() {}

    /// How a lead stands.
    public static Uni<LeadStanding> standing(StoreConnection connection, UUID leadId) {
        return connection
                .query(STATE, Tuple.of(leadId))
                .map(rows -> {
                    for (var row : rows) {
                        return standing(LeadState.valueOf(row.getString(0)));
                    }
                    return LeadStanding.UNKNOWN;
                });
    }

    /// Those of a sheet's leads that are worked on.
    public static Uni<Set<UUID>> workedOn(StoreConnection connection, UUID sheetId) {
        return connection
                .query(WORKED_ON, Tuple.of(sheetId))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .collect(Collectors.toSet()));
    }

    private static LeadStanding standing(LeadState state) {
        return switch (state) {
            case OPEN, QUALIFIED -> LeadStanding.WORKED_ON;
            case DISQUALIFIED, CONVERTED, MERGED -> LeadStanding.CLOSED;
        };
    }
}
