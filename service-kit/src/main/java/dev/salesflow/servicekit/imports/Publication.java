package dev.salesflow.servicekit.imports;

import dev.salesflow.eventstore.EventStoreConfig;
import dev.salesflow.eventstore.StreamKey;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;

/// Tells whether the relay has published all that an import has stored.
public record Publication(ImportKind kind, ImportDatabase database, EventStoreConfig config) {

    /// No shard has an event left to publish that is as old as the last one of the import. The
    /// cursor of a shard without events stands still, so where it stands is not enough to know.
    private static final String IS_PUBLISHED =
            """
            select i.last_xid is null or not $2 or (
                select count(*) = $3::int and bool_and(not exists (
                    select from event e
                    where e.xid between pg_snapshot_xmin(c.previous) and i.last_xid
                      and not pg_visible_in_snapshot(e.xid, c.previous)
                      and e.slice >= $4::int * c.shard / $3::int
                      and e.slice < $4::int * (c.shard + 1) / $3::int))
                from relay_cursor c where c.shard < $3::int)
            from {import} i where i.import_id = $1
            """;

    /// Whether consumers can have seen everything of an import.
    public boolean isComplete(UUID importId) {
        var relay = config.relay();
        var arguments = Tuple.of(importId, relay.enabled(), relay.shards(), StreamKey.SLICES);
        var found = database.query(kind.sql(IS_PUBLISHED), arguments).iterator();
        return found.next().getBoolean(0);
    }
}
