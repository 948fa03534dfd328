package dev.salesflow.lead.validlead.list;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoredEvent;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.validlead.ValidLead;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Finds the valid leads of a brand.
public final class ValidLeads {

    /// Those that can be valid by what their rows show; whether they are, their facts say.
    private static final String CANDIDATES =
            """
            select id from lead_entry
            where brand = $1 and captured_at >= $2 and captured_at < $3
              and state in ('OPEN', 'QUALIFIED')
              and (verdict = 'VALID' or (feedback_due_on is null and contact_id is not null
                and exists (select from event e where e.stream_id = lead_entry.id
                  and e.type in ('LeadFactRecorded', 'LeadAbsorbed'))))
            order by captured_at, id
            """;

    private ValidLeads() {}

    /// The valid leads that were captured from one instant on and before another, in their order.
    ///
    /// @param most so many are found; the others are not looked for
    public static Uni<List<UUID>> captured(
            StoreConnection connection, String brand, Instant from, Instant before, int most) {
        var arguments =
                Tuple.of(brand, from.atOffset(ZoneOffset.UTC), before.atOffset(ZoneOffset.UTC));
        return connection
                .query(CANDIDATES, arguments)
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .map(row -> row.getUUID(0))
                .onItem()
                .transformToUniAndConcatenate(leadId -> onlyIfValid(connection, leadId))
                .select()
                .first(most)
                .collect()
                .asList();
    }

    /// The id again; no item when the lead is not valid.
    private static Uni<UUID> onlyIfValid(StoreConnection connection, UUID leadId) {
        return EventStore.load(connection, new StreamKey(Topic.LEAD, leadId))
                .map(history -> isValid(history) ? leadId : null);
    }

    private static boolean isValid(List<StoredEvent> history) {
        var lead = LeadDecider.DECIDER.initial();
        for (var stored : history) {
            lead = LeadDecider.DECIDER.evolve(lead, stored.event());
        }
        return ValidLead.isValid(lead);
    }
}
