package dev.salesflow.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.StoreStatements;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StorePlanTest {

    private static final int TRANSACTIONS = 200;
    private static final int EVENTS = 200_000;
    private static final String BEGINNING = "1:1:";
    private static final String PAGE_TYPES = "(text, text, smallint, smallint, bigint)";

    /// One transaction of 250 streams of 4 events each.
    private static final String STORE_MANY =
            """
            insert into event (stream_type, stream_id, version, slice, event_id, command_id,
              command_seq, type, schema_version, payload, meta, occurred_at)
            select 'team', md5(%d || '-' || stream)::uuid, version, stream %% 1024,
              gen_random_uuid(), gen_random_uuid(), 1, 'TeamFormed', 1,
              '{"name": "North", "managerSubject": "user-17"}', '{}', now()
            from generate_series(1, 250) as stream, generate_series(1, 4) as version
            """;

    private static StoreDatabase database;
    private static SqlConnection connection;
    private static String beforeTheLast;
    private static String now;

    @BeforeAll
    static void storeManyEvents() {
        database = StoreDatabase.create();
        connection = Await.answer(database.pool().getConnection());
        run("set plan_cache_mode = force_generic_plan");
        for (var number = 0; number < TRANSACTIONS; number++) {
            beforeTheLast = snapshot();
            database.execute(STORE_MANY.formatted(number));
        }
        now = snapshot();
        database.execute("analyze event");
        assertThat(database.number("select count(*) from event")).isEqualTo(EVENTS);
    }

    @AfterAll
    static void closeDatabase() throws Exception {
        Await.answer(connection.close());
        database.close();
    }

    @Test
    void the_first_page_of_a_window_is_found_by_transaction() {
        var plan = plan(RelayCursor.FIRST_PAGE, PAGE_TYPES, window(beforeTheLast, 0));

        assertThat(plan.scansATable()).isFalse();
        assertThat(plan.indexes()).containsOnly("event_xid_position", "event_position");
        assertThat(plan.rows()).isEqualTo(RelayPage.LIMIT);
        assertThat(plan.rowsRead()).isLessThanOrEqualTo(3 * RelayPage.LIMIT);
    }

    @Test
    void a_later_page_of_a_long_window_is_found_by_position() {
        var plan = plan(RelayCursor.NEXT_PAGE, PAGE_TYPES, window(BEGINNING, EVENTS / 2));

        assertThat(plan.scansATable()).isFalse();
        assertThat(plan.indexes()).containsOnly("event_position");
        assertThat(plan.rows()).isEqualTo(RelayPage.LIMIT);
        assertThat(plan.rowsRead()).isLessThanOrEqualTo(3 * RelayPage.LIMIT);
    }

    @Test
    void a_stream_is_found_by_its_id() {
        var plan = plan(StoreStatements.LOAD, "(uuid, text)", "(md5('7-7')::uuid, 'team')");

        assertThat(plan.scansATable()).isFalse();
        assertThat(plan.rows()).isEqualTo(4);
        assertThat(plan.rowsRead()).isEqualTo(4);
    }

    private static String window(String previous, long lastPosition) {
        return "('%s', '%s', 0, 1023, %d)".formatted(previous, now, lastPosition);
    }

    private static String snapshot() {
        return database.rows("select pg_current_snapshot()::text").getFirst().getString(0);
    }

    private static QueryPlan plan(String statement, String types, String arguments) {
        run("deallocate all");
        run("prepare under_test " + types + " as " + statement);
        var explained = run("explain (analyze, format json) execute under_test " + arguments);
        return QueryPlan.of((JsonArray) explained.iterator().next().getValue(0));
    }

    private static RowSet<Row> run(String sql) {
        return Await.answer(connection.query(sql).execute());
    }
}
