package dev.salesflow.benchmarks.projection;

import dev.salesflow.benchmarks.load.Percentiles;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Sql;
import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/// When PostgreSQL committed each deal event in the event store and in the reports' tables: one
/// server, one clock, nothing that looks and so disturbs.
final class CommitTimes {

    private static final int COMMITS = 200;
    private static final String STORED =
            """
            select stream_id, version,
              (extract(epoch from pg_xact_commit_timestamp(xid::xid)) * 1000000)::bigint
            from event where stream_type = 'deal' and position > $1
            """;
    private static final String PROJECTED =
            """
            select deal_id, version,
              (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint
            from deal_move
            """;

    private final Sql store;
    private final Sql reporting;

    CommitTimes(Installation installation) {
        store = installation.database("deal", 2);
        reporting = installation.database("reporting", 2);
    }

    /// Makes the server remember commit times, which takes a restart.
    static void keep(Installation installation) {
        installation
                .database("postgres", 1)
                .execute("alter system set track_commit_timestamp = on");
        installation.stack().postgres().stop();
        installation.stack().postgres().start();
    }

    /// Position of the last event in the store.
    long events() {
        return store.number("select coalesce(max(position), 0) from event");
    }

    /// Whether every deal event of the store stands in the reports' tables.
    boolean isLevel() {
        return store.number("select count(*) from event where stream_type = 'deal'")
                == reporting.number("select count(*) from deal_move");
    }

    /// Milliseconds from commit to commit for every event after a position.
    Percentiles lags(long after) {
        var projected = times(reporting, PROJECTED);
        var stored = times(store, STORED, after);
        return new Percentiles(
                stored.entrySet().stream()
                        .mapToDouble(event ->
                                Objects.requireNonNull(projected.get(event.getKey()))
                                        - event.getValue())
                        .map(micros -> micros / 1_000)
                        .toArray());
    }

    /// The median time of a commit of one row, as a floor that no projection can pass.
    double flushMilliseconds() {
        store.execute("create table flushed (number int)");
        var times = new double[COMMITS];
        for (var i = 0; i < COMMITS; i++) {
            var begin = System.nanoTime();
            store.rows("insert into flushed values ($1)", i);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return new Percentiles(times).median();
    }

    private static Map<String, Long> times(Sql database, String sql, Object... arguments) {
        var times = new HashMap<String, Long>();
        StreamSupport.stream(database.rows(sql, arguments).spliterator(), false)
                .forEach(row -> times.put(event(row), row.getLong(2)));
        return times;
    }

    private static String event(Row row) {
        return row.getUUID(0) + "/" + row.getInteger(1);
    }
}
