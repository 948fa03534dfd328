package dev.salesflow.deal.imports;

import static dev.salesflow.deal.imports.ImportClient.ended;
import static dev.salesflow.deal.imports.ImportClient.freshProcess;
import static dev.salesflow.deal.imports.ImportClient.imported;
import static dev.salesflow.deal.imports.ImportClient.listed;
import static dev.salesflow.deal.imports.ImportClient.log;
import static dev.salesflow.deal.imports.ImportClient.numbers;
import static dev.salesflow.deal.imports.ImportClient.rows;
import static dev.salesflow.servicekit.testing.Desk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportPhase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "deal"))
class ContinuedImportIT {

    @Inject ImportDatabase database;
    @Inject DealImports imports;

    private String process;

    @BeforeEach
    void publishProcess() {
        process = freshProcess();
        imported(log(process), "h.csv", rows());
    }

    @Test
    void an_import_that_was_left_while_staging_starts_over() {
        var id =
                left(
                        ImportPhase.STAGING,
                        List.of(
                                "deal,step,at,sel",
                                "ler,amount\nP-1,a,2025-01-07,,\nP-2,a,2025",
                                "-01-07,,\n"),
                        left -> left.stage(1, "P-1", "a", "2025-01-07"));

        assertThat(numbers(ended(id))).containsExactly(2L, 2L, 2L, 0L, 0L);
    }

    @Test
    void an_import_that_starts_over_forgets_all_rows_of_its_first_start() {
        var sql =
                """
                insert into deal_import_row (import_id, deal, row, staged)
                select $1, 'P-' || n, n, '' from generate_series(1, 100001) n
                """;
        var id =
                left(
                        ImportPhase.STAGING,
                        List.of("deal,step,at,seller,amount\nP-1,a,2025-01-07,,\n"),
                        left -> database.query(sql, Tuple.of(left.id())));

        assertThat(numbers(ended(id))).containsExactly(1L, 1L, 1L, 0L, 0L);
    }

    @Test
    void an_import_that_was_left_while_appending_adds_the_deals_behind_the_last_one() {
        var id =
                left(
                        ImportPhase.APPENDING,
                        List.of(),
                        left -> {
                            left.stage(1, "P-3", "a", "2025-01-07");
                            left.stage(2, "P-2", "a", "2025-01-07");
                            left.stage(3, "P-1", "a", "2025-01-07");
                            database.query(
                                    "update deal_import set last_deal = 'P-1' where import_id = $1",
                                    Tuple.of(left.id()));
                        });

        assertThat(numbers(ended(id))).containsExactly(0L, 2L, 2L, 0L, 0L);
        assertThat(listed(process, "externalId")).containsExactlyInAnyOrder("P-2", "P-3");
    }

    @Test
    void an_import_that_was_left_while_publishing_is_done_when_it_is_published() {
        var sql =
                """
                update deal_import set last_xid = (select xid from event order by xid desc limit 1)
                where import_id = $1
                """;
        var id =
                left(
                        ImportPhase.PUBLISHING,
                        List.of(),
                        left -> database.query(sql, Tuple.of(left.id())));

        assertThat(ended(id).getString("state")).isEqualTo("DONE");
    }

    @Test
    void nothing_of_the_file_is_kept_when_an_import_has_ended() {
        var id = left(ImportPhase.STAGING, List.of(rows("P,a,2025-01-07,,")), _ -> {});
        ended(id);

        assertThat(StoredImport.count(database, "deal_import_chunk", id)).isZero();
        assertThat(StoredImport.count(database, "deal_import_row", id)).isZero();
    }

    @Test
    void an_import_that_cannot_be_carried_out_fails_with_a_reason() {
        var id = left(ImportPhase.STAGING, List.of("other,columns\n"), _ -> {});
        var end = ended(id);

        assertThat(end.getString("state")).isEqualTo("FAILED");
        assertThat(end.getString("failure"))
                .startsWith("Something broke on our side while STAGING");
        assertThat(StoredImport.count(database, "deal_import_chunk", id)).isZero();
        as("manager")
                .get("/api/v1/operations?state=FAILED&limit=100")
                .then()
                .body("items.id", hasItem(id.toString()));
    }

    @Test
    void an_import_whose_process_is_gone_fails_with_what_to_do() {
        process = freshProcess();
        var id = left(ImportPhase.APPENDING, List.of(), _ -> {});

        assertThat(ended(id).getString("failure"))
                .contains("no longer has the stages of the mapping; send the file again");
    }

    @Test
    void an_import_that_fails_does_not_hold_up_the_ones_behind_it() {
        var broken = left(ImportPhase.STAGING, List.of("other,columns\n"), _ -> {});
        var sound = left(ImportPhase.STAGING, List.of(rows("P,a,2025-01-07,,")), _ -> {});

        assertThat(ended(sound).getString("state")).isEqualTo("DONE");
        assertThat(ended(broken).getString("state")).isEqualTo("FAILED");
    }

    private UUID left(ImportPhase phase, List<String> chunks, Consumer<StoredImport> meanwhile) {
        var id = StoredImport.left(phase, database, log(process), chunks, meanwhile);
        imports.wake();
        return id;
    }
}
