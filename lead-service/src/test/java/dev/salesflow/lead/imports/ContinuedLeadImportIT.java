package dev.salesflow.lead.imports;

import static dev.salesflow.lead.imports.LeadFiles.DESK;
import static dev.salesflow.lead.imports.LeadFiles.MAPPING;
import static dev.salesflow.lead.imports.LeadFiles.brand;
import static dev.salesflow.lead.imports.LeadFiles.companies;
import static dev.salesflow.lead.imports.LeadFiles.numbers;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportPhase;
import dev.salesflow.servicekit.testing.LeftImport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What happens to an import whose process ends, or whose worker is overtaken.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@Tag("L1")
class ContinuedLeadImportIT {

    private static final int ROWS = 600;

    @Inject ImportDatabase database;
    @Inject LeadImports imports;
    @Inject LeadImportSteps steps;

    private final String file = companies(brand(), ROWS);

    @Test
    void an_import_that_was_left_in_the_middle_goes_on_behind_the_rows_that_are_in() {
        var id =
                left(
                        file,
                        left -> {
                            worker(left).run(after(300, () -> true));
                            assertThat(left.running().place()).isEqualTo("250");
                        });

        assertThat(numbers(DESK.ended(id))).containsExactly(600L, 600L, 1_200L, 0L, 0L, 0L);
    }

    @Test
    void a_worker_that_is_overtaken_changes_nothing() {
        var id =
                left(
                        file,
                        left -> {
                            var other = worker(left);
                            var overtaken =
                                    worker(left).run(after(100, () -> !other.run(() -> false)));
                            assertThat(overtaken).isFalse();
                        });

        assertThat(numbers(DESK.ended(id))).containsExactly(600L, 600L, 1_200L, 0L, 0L, 0L);
    }

    @Test
    void an_import_that_is_cancelled_takes_no_more_leads_in_and_forgets_its_file() {
        var id =
                left(
                        file,
                        left -> {
                            var appended = worker(left).run(after(300, () -> cancel(left)));
                            assertThat(appended).isFalse();
                        });

        assertThat(DESK.read(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(numbers(DESK.read(id))).containsExactly(250L, 250L, 500L, 0L, 0L, 0L);
        assertThat(LeftImport.count(database, "lead_import_chunk", id)).isZero();
        assertThat(LeftImport.count(database, "lead_import_row", id)).isZero();
    }

    @Test
    void an_import_that_fails_again_and_again_is_given_up() {
        var end = DESK.ended(left("other,columns\n", _ -> {}));

        assertThat(end.getString("state")).isEqualTo("FAILED");
        assertThat(end.getString("failure")).contains("Something broke on our side");
    }

    private UUID left(String content, Consumer<LeftImport> meanwhile) {
        var phase = ImportPhase.APPENDING;
        var chunks = List.of(content);
        var id = LeftImport.left(LeadImports.KIND, phase, database, MAPPING, chunks, meanwhile);
        imports.wake();
        return id;
    }

    private Appending worker(LeftImport left) {
        return steps.worker(left.running());
    }

    private static boolean cancel(LeftImport left) {
        commanding("manager")
                .post("/api/v1/lead-imports/" + left.id() + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        return false;
    }

    /// Asks once, when it is asked for the so many-th time, and says to go on at all others.
    private static BooleanSupplier after(int times, BooleanSupplier then) {
        var asked = new AtomicInteger();
        return () -> asked.incrementAndGet() == times && then.getAsBoolean();
    }
}
