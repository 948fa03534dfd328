package dev.salesflow.lead.assignment.list;

import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.assignment.Candidate;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.salesrep.Assignee;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The reps at work among whom a policy chooses.
public final class Candidates {

    /// Told apart from other advisory locks of this database by a number of its own.
    private static final long LOCK = 0x4c39_0001L;

    private static final String ONE_POLICY_AT_A_TIME = "select pg_advisory_xact_lock($1)";

    private static final String LOCK_REPS =
            "select id from sales_rep_entry where not departed order by id for no key update";

    private static final String REPS =
            """
            select r.id, r.role, r.team_id, r.territories, r.brands, count(l.id)::int,
              (count(l.id) filter (where l.tier = 'KEY_PURSUIT'))::int, r.capacity,
              r.last_assigned_at
            from sales_rep_entry r
              left join lead_entry l on l.owner_id = r.id and l.state in ('OPEN', 'QUALIFIED')
            where not r.departed and ($1::uuid[] is null or r.id = any($1))
            group by r.id
            order by r.id
            """;

    private Candidates() {}

    /// The reps at work, to whom nobody else gives work before the caller's transaction ends.
    public static Uni<List<Candidate>> lock(StoreConnection connection) {
        return connection
                .query(ONE_POLICY_AT_A_TIME, Tuple.of(LOCK))
                .chain(() -> connection.query(LOCK_REPS, Tuple.tuple()))
                .chain(locked -> read(connection, ids(locked)));
    }

    /// The reps at work as they stand.
    public static Uni<List<Candidate>> read(StoreConnection connection) {
        return read(connection, null);
    }

    private static UUID[] ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toArray(UUID[]::new);
    }

    /// A rep who was registered after the others were locked is not locked, and waits for the next.
    private static Uni<List<Candidate>> read(StoreConnection connection, UUID @Nullable [] repIds) {
        return connection
                .query(REPS, Tuple.of((Object) repIds))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(Candidates::candidate)
                                .toList());
    }

    private static Candidate candidate(Row row) {
        var lastAssignedAt = row.get(OffsetDateTime.class, 8);
        return new Candidate(
                row.getUUID(0),
                new Assignee(SalesRole.valueOf(row.getString(1)), row.getUUID(2), false),
                Set.of(row.getArrayOfStrings(3)),
                Set.of(row.getArrayOfStrings(4)),
                new Workload(row.getInteger(5), row.getInteger(6), row.getInteger(7)),
                lastAssignedAt == null ? null : lastAssignedAt.toInstant());
    }
}
