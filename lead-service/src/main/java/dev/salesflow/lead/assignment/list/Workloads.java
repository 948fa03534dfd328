package dev.salesflow.lead.assignment.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.assignment.Workload;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// How much reps work on, counted under a lock, so that of many who give one rep work at once each
/// counts what the others have given.
///
/// Whoever gives work to a rep locks the rep before anything is appended to a lead, and several
/// reps in the order of their ids; so nobody waits in a circle.
public final class Workloads {

    private static final String LOCK =
            "select id from sales_rep_entry where id = any($1) order by id for no key update";

    private static final String COUNT =
            """
            select count(l.id)::int, (count(l.id) filter (where l.tier = 'KEY_PURSUIT'))::int,
              r.capacity
            from sales_rep_entry r
              left join lead_entry l on l.owner_id = r.id and l.state in ('OPEN', 'QUALIFIED')
            where r.id = $1
            group by r.id
            """;

    private static final String LEADS =
            "select id from lead_entry where owner_id = $1 and state in ('OPEN', 'QUALIFIED')";

    private Workloads() {}

    /// The rep's workload, which nobody else adds to before the caller's transaction ends; absent
    /// when the register does not know the rep.
    public static Uni<@Nullable Workload> lock(StoreConnection connection, UUID repId) {
        return lockAll(connection, List.of(repId)).chain(() -> of(connection, repId));
    }

    /// Keeps others from giving work to these reps before the caller's transaction ends.
    public static Uni<Void> lockAll(StoreConnection connection, Collection<UUID> repIds) {
        var ids = repIds.toArray(UUID[]::new);
        return connection.query(LOCK, Tuple.of((Object) ids)).replaceWithVoid();
    }

    /// The leads that the rep works on, in the order in which several leads are appended to.
    public static Uni<List<UUID>> leadsOf(StoreConnection connection, UUID repId) {
        return connection
                .query(LEADS, Tuple.of(repId))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .sorted()
                                .toList());
    }

    /// The rep's workload as it stands; absent when the register does not know the rep. Under the
    /// lock this is a statement of its own, as the one that waits for the lock sees what was
    /// before.
    public static Uni<@Nullable Workload> of(StoreConnection connection, UUID repId) {
        return connection
                .query(COUNT, Tuple.of(repId))
                .map(rows -> {
                    for (var row : rows) {
                        return new Workload(
                                row.getInteger(0), row.getInteger(1), row.getInteger(2));
                    }
                    return null;
                });
    }
}
