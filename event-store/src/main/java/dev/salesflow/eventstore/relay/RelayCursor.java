package dev.salesflow.eventstore.relay;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The relay's cursor in the database, led by one process at a time: session advisory lock plus
/// epoch.
final class RelayCursor {

    private static final Logger LOG = Logger.getLogger(RelayCursor.class);
    private static final long LOCK_NAMESPACE = 0x5A1E_5F10_0000L;

    /// A page's plan depends on how far the cursor is behind, so it is planned anew, and a page is
    /// too small for parallel workers: measured 174 ms a page without these, 1.4 ms with them.
    private static final String SETTINGS =
            """
            select set_config('plan_cache_mode', 'force_custom_plan', false),
              set_config('max_parallel_workers_per_gather', '0', false)
            """;

    private static final String NO_SETTINGS =
            """
            select set_config('plan_cache_mode', 'auto', false),
              set_config('max_parallel_workers_per_gather', '2', false)
            """;

    private static final String LEAD =
            """
            insert into relay_cursor (shard, epoch) values ($1, 1)
            on conflict (shard) do update set epoch = relay_cursor.epoch + 1
            returning epoch, previous::text, current::text, last_position
            """;

    private static final String MOVE =
            """
            update relay_cursor set previous = $3::text::pg_snapshot, current = $4::text::pg_snapshot,
              last_position = $5 where shard = $1 and epoch = $2
            """;

    /// The events that the pair lets through: committed after `previous` was taken and before
    /// `current` was.
    static final String IN_WINDOW =
            """
             ((xid >= pg_snapshot_xmax($1::text::pg_snapshot) and xid < pg_snapshot_xmax($2::text::pg_snapshot))
               or xid = any(array(select pg_snapshot_xip($1::text::pg_snapshot))))
             and pg_visible_in_snapshot(xid, $2::text::pg_snapshot)
             and slice between $3 and $4 and position > $5
            """;

    /// The first page of a window: its transactions are few, so they are found by id.
    static final String FIRST_PAGE =
            "select "
                    + RelayPage.Entry.COLUMNS
                    + " from event where position in (select position from event where"
                    + IN_WINDOW
                    + "order by position limit "
                    + RelayPage.LIMIT
                    + ") order by position";

    /// A later page of a window that is more than one page long: from here on by position.
    static final String NEXT_PAGE =
            "select "
                    + RelayPage.Entry.COLUMNS
                    + " from event where"
                    + IN_WINDOW.replace(
                            "xid = any(array(select pg_snapshot_xip($1::text::pg_snapshot)))",
                            "not pg_visible_in_snapshot(xid, $1::text::pg_snapshot)")
                    + "order by position limit "
                    + RelayPage.LIMIT;

    private final SqlConnection connection;
    private final RelayShard shard;
    private final long epoch;
    private SnapshotPair pair;

    private RelayCursor(SqlConnection connection, RelayShard shard, long epoch, SnapshotPair pair) {
        this.connection = connection;
        this.shard = shard;
        this.epoch = epoch;
        this.pair = pair;
    }

    /// Takes the lead on a connection of its own, or answers null while another process holds it.
    static @Nullable RelayCursor lead(SqlConnection connection, RelayShard shard) {
        var locked =
                run(
                        connection,
                        "select pg_try_advisory_lock($1)",
                        Tuple.of(LOCK_NAMESPACE + shard.number()));
        if (!locked.iterator().next().getBoolean(0)) {
            return null;
        }
        try {
            run(connection, SETTINGS, Tuple.tuple());
            var row = run(connection, LEAD, Tuple.of(shard.number())).iterator().next();
            var pair = new SnapshotPair(row.getString(1), row.getString(2), row.getLong(3));
            return new RelayCursor(connection, shard, row.getLong(0), pair);
        } catch (RuntimeException e) {
            resign(connection); // or nobody could lead while that session lives
            throw e;
        }
    }

    /// The next page to publish; empty when everything committed is published. The snapshot is
    /// taken in a statement before the one that reads, so that all it shows is visible to the
    /// reader.
    RelayPage next() {
        if (pair.current() == null) {
            var snapshot = run(connection, "select pg_current_snapshot()::text", Tuple.tuple());
            var current = snapshot.iterator().next().getString(0);
            if (current.equals(pair.previous())) {
                return new RelayPage(new ArrayList<>());
            }
            pair = new SnapshotPair(pair.previous(), current, 0);
        }
        var sql = pair.lastPosition() == 0 ? FIRST_PAGE : NEXT_PAGE;
        var rows =
                run(
                        connection,
                        sql,
                        Tuple.of(
                                pair.previous(),
                                pair.current(),
                                shard.low(),
                                shard.high(),
                                pair.lastPosition()));
        var entries = new ArrayList<RelayPage.Entry>(rows.size());
        rows.forEach(row -> entries.add(RelayPage.Entry.of(row)));
        if (entries.isEmpty()) {
            var pagesWereSent = pair.lastPosition() > 0;
            pair = SnapshotPair.reached(currentOf(pair));
            if (pagesWereSent) {
                store();
            }
        }
        return new RelayPage(entries);
    }

    /// Stores that the page is published; false when a newer leader has taken over.
    boolean moveBehind(RelayPage page) {
        pair =
                page.isFull()
                        ? new SnapshotPair(pair.previous(), pair.current(), page.lastPosition())
                        : SnapshotPair.reached(currentOf(pair));
        return store();
    }

    private boolean store() {
        var arguments =
                Tuple.of(
                        shard.number(),
                        epoch,
                        pair.previous(),
                        pair.current(),
                        pair.lastPosition());
        return run(connection, MOVE, arguments).rowCount() == 1;
    }

    /// Gives the lead up. The session goes back to its pool and lives on, so the lock would too.
    void resign() {
        resign(connection);
    }

    private static void resign(SqlConnection connection) {
        try {
            run(connection, NO_SETTINGS, Tuple.tuple());
            run(connection, "select pg_advisory_unlock_all()", Tuple.tuple());
        } catch (RelayInterrupted e) {
            LOG.debugf("the session has ended, and its lock with it: %s", e.getMessage());
        }
    }

    private static String currentOf(SnapshotPair pair) {
        return Objects.requireNonNull(pair.current());
    }

    /// The rows of a statement, waited for in the relay's own thread.
    static RowSet<Row> run(SqlConnection connection, String sql, Tuple arguments) {
        return answer(connection.preparedQuery(sql).execute(arguments));
    }

    /// What the database answers, waited for in the relay's own thread.
    static <T> T answer(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new RelayInterrupted("database did not answer the relay", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelayInterrupted("relay is stopping", e);
        }
    }
}
