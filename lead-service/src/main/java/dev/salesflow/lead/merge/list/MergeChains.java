package dev.salesflow.lead.merge.list;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Follows merged leads to the lead that goes on for them.
public final class MergeChains {

    private static final String FROM =
            """
            with recursive chain (id, step) as (
              select $1::uuid, 1
              union all
              select e.into_lead_id, c.step + 1 from chain c join lead_entry e on e.id = c.id
              where e.into_lead_id is not null)
            select id from chain order by step
            """;

    private static final String LAST =
            """
            with recursive chain (asked, id) as (
              select s.id, s.id from unnest($1::uuid[]) as s(id)
              union
              select c.asked, e.into_lead_id from chain c join lead_entry e on e.id = c.id
              where e.into_lead_id is not null)
            select c.asked, c.id from chain c join lead_entry e on e.id = c.id
            where e.into_lead_id is null
            """;

    private MergeChains() {}

    /// The lead, the one that it was merged into, and so on; the last one goes on. Merges form no
    /// cycle, so every chain ends.
    public static Uni<List<UUID>> from(StoreConnection connection, UUID leadId) {
        return connection
                .query(FROM, Tuple.of(leadId))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .toList());
    }

    /// The lead that goes on at last for each of these: itself for one that was not merged. Leads
    /// that nobody captured are left out.
    public static Uni<Map<UUID, UUID>> last(StoreConnection connection, Collection<UUID> leadIds) {
        return connection
                .query(LAST, Tuple.of((Object) leadIds.toArray(UUID[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getUUID(0), row -> row.getUUID(1))));
    }
}
