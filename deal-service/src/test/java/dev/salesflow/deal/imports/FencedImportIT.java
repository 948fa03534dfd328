package dev.salesflow.deal.imports;

import static dev.salesflow.deal.imports.ImportClient.IMPORTS;
import static dev.salesflow.deal.imports.ImportClient.ended;
import static dev.salesflow.deal.imports.ImportClient.freshProcess;
import static dev.salesflow.deal.imports.ImportClient.imported;
import static dev.salesflow.deal.imports.ImportClient.listed;
import static dev.salesflow.deal.imports.ImportClient.log;
import static dev.salesflow.deal.imports.ImportClient.numbers;
import static dev.salesflow.deal.imports.ImportClient.read;
import static dev.salesflow.deal.imports.ImportClient.rows;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportPhase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens between two steps of a worker: another worker, or a cancellation.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "deal"))
class FencedImportIT {

    private static final String FILE = rows("P-1,a,2025-01-07,,", "P-2,a,2025-01-07,,", "P-3,x,,,");

    @Inject ImportDatabase database;

    private String process;

    @BeforeEach
    void publishProcess() {
        process = freshProcess();
        imported(log(process), "h.csv", rows());
    }

    @Test
    void a_worker_that_is_overtaken_while_staging_changes_nothing() {
        var id =
                StoredImport.left(
                        ImportPhase.STAGING,
                        database,
                        log(process),
                        List.of(FILE),
                        left -> {
                            var other = new Staging(database, left.running());
                            var overtaken =
                                    new Staging(database, left.running())
                                            .run(once(() -> other.run(() -> false)));
                            assertThat(overtaken).isFalse();
                            assertThat(left.running().phase()).isEqualTo(ImportPhase.APPENDING);
                            assertThat(left.count("deal_import_row")).isEqualTo(2);
                        });

        assertThat(numbers(ended(id))).containsExactly(3L, 2L, 2L, 0L, 1L);
    }

    @Test
    void a_worker_that_is_overtaken_while_appending_changes_nothing() {
        var id =
                StoredImport.left(
                        ImportPhase.APPENDING,
                        database,
                        log(process),
                        List.of(),
                        left -> {
                            left.stage(1, "P-1", "a", "2025-01-07");
                            left.stage(2, "P-2", "a", "2025-01-07");
                            var other = appending(left);
                            assertThat(appending(left).run(once(() -> other.run(() -> false))))
                                    .isFalse();
                        });

        assertThat(numbers(ended(id))).containsExactly(0L, 2L, 2L, 0L, 0L);
        assertThat(listed(process, "version")).containsExactly(1, 1);
    }

    @Test
    void an_import_that_is_cancelled_while_staging_keeps_nothing_of_its_file() {
        StoredImport.left(
                ImportPhase.STAGING,
                database,
                log(process),
                List.of(FILE),
                left -> {
                    var staged =
                            new Staging(database, left.running()).run(once(() -> cancel(left)));
                    assertThat(staged).isFalse();
                    assertThat(left.count("deal_import_row")).isZero();
                    assertThat(left.count("deal_import_chunk")).isZero();
                });
    }

    @Test
    void an_import_that_is_cancelled_while_appending_takes_no_more_deals_in() {
        var id =
                StoredImport.left(
                        ImportPhase.APPENDING,
                        database,
                        log(process),
                        List.of(),
                        left -> {
                            left.stage(1, "P-1", "a", "2025-01-07");
                            assertThat(appending(left).run(once(() -> cancel(left)))).isFalse();
                        });

        assertThat(read(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(listed(process, "id")).isEmpty();
    }

    @Test
    void an_import_that_has_ended_stays_as_it_is_when_it_is_cancelled() {
        var id = imported(log(process), "h.csv", FILE).getUUID("id");

        commanding("manager")
                .post(IMPORTS + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"));
    }

    @Test
    void a_worker_that_is_stopped_leaves_the_import_where_it_is() {
        var id =
                StoredImport.left(
                        ImportPhase.STAGING,
                        database,
                        log(process),
                        List.of(FILE),
                        left -> {
                            assertThat(new Staging(database, left.running()).run(() -> true))
                                    .isFalse();
                            assertThat(left.running().phase()).isEqualTo(ImportPhase.STAGING);
                        });

        assertThat(numbers(ended(id))).containsExactly(3L, 2L, 2L, 0L, 1L);
    }

    @Test
    void deals_whose_rows_fill_more_than_a_page_are_taken_in_whole() {
        var end = imported(log(process), "h.csv", manyRows(3_000, 3_000, 10, 4_500));

        assertThat(numbers(end)).containsExactly(10_510L, 4L, 8L, 0L, 0L);
    }

    @Test
    void a_deal_of_more_rows_than_one_deal_may_have_is_left_out_as_a_whole() {
        var end = imported(log(process), "h.csv", manyRows(20_001, 1));

        assertThat(numbers(end)).containsExactly(20_002L, 1L, 1L, 0L, 20_001L);
        assertThat(end.<String>getList("errors.code")).containsExactly("TOO_MANY_MOVES");
    }

    private Appending appending(StoredImport left) {
        return new Appending(database, left.running(), 1, List.of("A", "B", "C"));
    }

    private static void cancel(StoredImport left) {
        commanding("manager")
                .post(IMPORTS + "/" + left.id() + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    /// Deals with that many rows each, of which the last goes on to B when there are several.
    private static String manyRows(int... counts) {
        var rows = new ArrayList<String>();
        for (var deal = 0; deal < counts.length; deal++) {
            var name = "P-" + deal;
            rows.addAll(
                    Collections.nCopies(Math.max(1, counts[deal] - 1), name + ",a,2025-01-07,,"));
            if (counts[deal] > 1) {
                rows.add(name + ",b,2025-01-08,,");
            }
        }
        return rows(rows.toArray(String[]::new));
    }

    /// Does something when it is first asked, and always says to go on.
    private static BooleanSupplier once(Runnable meanwhile) {
        var done = new AtomicBoolean();
        return () -> {
            if (!done.getAndSet(true)) {
                meanwhile.run();
            }
            return false;
        };
    }
}
