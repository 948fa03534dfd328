package dev.salesflow.deal.imports;

import static dev.salesflow.deal.imports.ImportClient.IMPORTS;
import static dev.salesflow.deal.imports.ImportClient.accepted;
import static dev.salesflow.deal.imports.ImportClient.freshProcess;
import static dev.salesflow.deal.imports.ImportClient.imported;
import static dev.salesflow.deal.imports.ImportClient.log;
import static dev.salesflow.deal.imports.ImportClient.onlyDeal;
import static dev.salesflow.deal.imports.ImportClient.parts;
import static dev.salesflow.deal.imports.ImportClient.rows;
import static dev.salesflow.deal.imports.ImportClient.send;
import static dev.salesflow.servicekit.testing.Desk.as;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "deal"))
class RefusedImportIT {

    private static final String ROWS = rows("P-1,a,2025-01-07,,");

    @ParameterizedTest
    @ValueSource(strings = {"hunter", "farmer", "clerk", "director", "analyst"})
    void only_managers_and_admins_import(String user) {
        send(user, UUID.randomUUID(), log(freshProcess()), "h.csv", ROWS.getBytes(UTF_8))
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        as(user).get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void a_key_that_started_another_import_is_refused_and_nothing_is_created() {
        var key = UUID.randomUUID();
        accepted(send("manager", key, log(freshProcess()), "h.csv", ROWS.getBytes(UTF_8)));
        var other = freshProcess();

        send("manager", key, log(other), "h.csv", ROWS.getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        as("admin").get("/api/v1/sales-processes/" + other).then().statusCode(404);
    }

    @Test
    void every_fault_of_a_mapping_is_named_with_its_place() {
        var mapping =
                log(freshProcess())
                        .replace("\"A\", \"B\", \"C\"", "\"A\", \"B\", \"OPEN\"")
                        .replace("Asia/Shanghai", "Mars/Olympus");

        send(mapping, "h.csv", ROWS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/mapping/stages/2",
                                "/mapping/activities/c/stage",
                                "/mapping/timeZone"))
                .body(
                        "errors.code",
                        hasItems("RESERVED_CODE", "UNKNOWN_STAGE", "UNKNOWN_TIME_ZONE"));
    }

    @Test
    void a_mapping_that_is_no_text_in_utf_8_is_refused() {
        var mapping = log(freshProcess()).replace("Test", "Prüfung");

        for (var bytes : List.of(mapping.getBytes(ISO_8859_1), mapping.getBytes(UTF_16))) {
            parts("manager", UUID.randomUUID())
                    .multiPart("mapping", "mapping.json", bytes, "application/json")
                    .multiPart("file", "h.csv", ROWS.getBytes(UTF_8), "text/csv")
                    .post(IMPORTS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/mapping"))
                    .body("errors.code", contains("NOT_JSON"));
        }
    }

    @Test
    void both_parts_are_needed() {
        parts("manager", UUID.randomUUID())
                .multiPart("file", "h.csv", ROWS.getBytes(UTF_8), "text/csv")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mapping"));
        parts("manager", UUID.randomUUID())
                .multiPart(
                        "mapping",
                        "m.json",
                        log(freshProcess()).getBytes(UTF_8),
                        "application/json")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/file"));
    }

    @Test
    void a_process_that_is_unknown_and_not_to_be_created_is_refused() {
        var mapping = log(freshProcess()).replace("true},", "false},");

        refused(send(mapping, "h.csv", ROWS), "UNKNOWN_PROCESS", "/mapping/process/key");
    }

    @Test
    void a_process_with_other_stages_is_refused_with_those_it_has() {
        var process = freshProcess();
        imported(log(process), "h.csv", ROWS);
        var mapping = log(process).replace("\"A\", \"B\", \"C\"", "\"B\", \"A\", \"C\"");

        refused(send(mapping, "h.csv", ROWS), "STAGES_DIFFER", "/mapping/stages")
                .then()
                .body("stages", contains("A", "B", "C"));
    }

    @Test
    void the_longest_customer_that_is_not_refused_fits_the_indexes_of_the_database() {
        var mapping = log(freshProcess()).replace("\"owner\"", "\"account\"");
        var hanzi = new StringBuilder();
        new Random(7).ints(800, 0x4E00, 0x9FA5).forEach(hanzi::appendCodePoint);
        var end = imported(mapping, "h.csv", rows("P-1,a,2025-01-07," + hanzi + ","));

        assertThat(end.getString("state")).isEqualTo("DONE");
        assertThat(end.getLong("deals")).isEqualTo(1);
    }

    @Test
    void stages_and_processes_with_the_longest_codes_are_open_to_every_later_step() {
        var key = "p" + UUID.randomUUID() + "-" + "x".repeat(26);
        var stage = "B".repeat(64);
        var mapping = log(key).replace("\"B\"", "\"" + stage + "\"");
        imported(mapping, "h.csv", ROWS);

        commanding("admin")
                .body("{\"to\": \"" + stage + "\"}")
                .post("/api/v1/deals/" + onlyDeal(key) + "/stage-changes")
                .then()
                .statusCode(200)
                .body("stage", equalTo(stage));
    }

    @ParameterizedTest
    @CsvSource({
        "history.xlsx, UNKNOWN_FILE_KIND",
        "history, UNKNOWN_FILE_KIND",
        "history.csv.gz, NOT_GZIP",
        "history.ndjson, NOT_NDJSON"
    })
    void a_file_that_is_not_what_its_name_says_is_refused(String name, String code) {
        refusedFile(name, ROWS.getBytes(UTF_8), code);
    }

    @Test
    void a_file_that_is_no_table_with_the_mapped_columns_is_refused() {
        refusedFile("h.csv", new byte[] {'d', 0, 1, 2}, "NOT_TEXT");
        refusedFile("h.csv", ROWS.getBytes(UTF_16), "UTF_16");
        refusedFile("h.csv", "deal;step;at\n".getBytes(UTF_8), "MISSING_COLUMNS");
        refusedFile("h.csv", new byte[0], "EMPTY_FILE");
    }

    private static void refusedFile(String name, byte[] content, String code) {
        var answer = send("manager", UUID.randomUUID(), log(freshProcess()), name, content);
        answer.then()
                .statusCode(422)
                .body("code", equalTo("FILE_REFUSED"))
                .body("errors.pointer", contains("/file"))
                .body("errors.code", contains(code));
    }

    private static Response refused(Response answer, String code, String pointer) {
        answer.then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
        return answer;
    }
}
