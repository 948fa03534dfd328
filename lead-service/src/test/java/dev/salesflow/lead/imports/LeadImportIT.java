package dev.salesflow.lead.imports;

import static dev.salesflow.lead.imports.LeadFiles.DESK;
import static dev.salesflow.lead.imports.LeadFiles.MAPPING;
import static dev.salesflow.lead.imports.LeadFiles.brand;
import static dev.salesflow.lead.imports.LeadFiles.companies;
import static dev.salesflow.lead.imports.LeadFiles.numbers;
import static dev.salesflow.lead.imports.LeadFiles.rows;
import static dev.salesflow.servicekit.testing.Desk.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dev.salesflow.events.Topic;
import dev.salesflow.lead.api.LeadApi;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.ImportDesk;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@Tag("L1")
class LeadImportIT {

    private final String brand = brand();

    @Test
    void rows_become_leads_with_their_people_and_facts() {
        var file = rows(brand + ",Li Wei,,2026-03-02 09:30,1200,120000 CNY", brand + " Two,,,,,");

        var end = imported(file);

        assertThat(end.getString("state")).isEqualTo("DONE");
        assertThat(numbers(end)).containsExactly(2L, 2L, 4L, 0L, 0L, 0L);
        as("admin")
                .get("/api/v1/leads?companyName=" + brand)
                .then()
                .body("items.capturedAt", contains("2026-03-02T01:30:00Z"))
                .body("items.sourceKind", contains("EXHIBITION"))
                .body("items.contactName", contains("Li Wei"));
        as("admin")
                .get("/api/v1/leads/" + lead(brand) + "/events")
                .then()
                .body("type", contains("LeadCaptured", "LeadFactRecorded", "LeadFactRecorded"));
    }

    @Test
    void an_import_that_is_done_has_published_its_events() {
        imported(rows(brand + ",,,,,"));

        assertThat(PublishedEvents.typesOf(Topic.LEAD, UUID.fromString(lead(brand))))
                .containsExactly("dev.salesflow.lead.LeadCaptured.v1");
    }

    @Test
    void an_imported_lead_is_worked_on_like_any_other() {
        imported(rows(brand + ",,,,1200,"));

        LeadApi.post(
                        "admin",
                        "/leads/" + lead(brand) + "/facts",
                        LeadApi.fact("EMPLOYEES", "1200", "website"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_row_that_looks_like_a_lead_that_is_there_is_left_out_and_names_it() {
        var there = LeadApi.lead(brand + " Co., Ltd.");

        var end = imported(rows(brand + ",,,,,", brand + " Two,,,,,"));

        assertThat(numbers(end)).containsExactly(2L, 1L, 1L, 1L, 0L, 0L);
        assertThat(end.getLong("errors[0].row")).isEqualTo(1);
        assertThat(end.getString("errors[0].column")).isEqualTo("company");
        assertThat(end.getString("errors[0].code")).isEqualTo("LIKELY_DUPLICATE");
        assertThat(end.getString("errors[0].detail")).contains(there, "COMPANY_NAME");
    }

    @Test
    void a_row_that_looks_like_an_earlier_one_is_left_out_and_names_it() {
        var phone = "+86 139%08d".formatted(Math.abs(brand.hashCode() % 100_000_000L));

        var end = imported(rows(brand + ",A," + phone + ",,,", brand + " Two,B," + phone + ",,,"));

        assertThat(numbers(end)).containsExactly(2L, 1L, 1L, 1L, 0L, 0L);
        assertThat(end.getString("errors[0].column")).isEqualTo("phone");
        assertThat(end.getString("errors[0].value")).isNull();
        assertThat(end.getString("errors[0].detail")).contains(lead(brand), "of row 1", "PHONE");
    }

    @Test
    void rows_that_look_alike_are_taken_where_the_mapping_says_so() {
        imported(rows(brand + ",,,,,"));

        var end =
                DESK.imported(
                        LeadFiles.taking().replace("Canton Fair 2026", "Hannover Messe"),
                        "l.csv",
                        rows(brand + ",,,,,"));

        assertThat(numbers(end)).containsExactly(1L, 1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var file = rows(brand + ",Li Wei,,,7,", brand + " Two,,,,,", brand + " Co.,,,,,");
        imported(file);

        assertThat(numbers(imported(file))).containsExactly(3L, 0L, 0L, 1L, 0L, 2L);
    }

    @Test
    void rows_with_faults_are_reported_and_the_rest_goes_in() {
        var end =
                imported(
                        rows(
                                ",,,,,",
                                brand + ",,,yesterday,many,",
                                brand + " Two,\"A\"B,,,,",
                                brand + " Three,,"));

        assertThat(numbers(end)).containsExactly(4L, 0L, 0L, 0L, 4L, 0L);
        assertThat(end.<String>getList("errors.code"))
                .containsExactly(
                        "EMPTY_COMPANY",
                        "BAD_DATE",
                        "UNREADABLE_FACT",
                        "BAD_QUOTE",
                        "WRONG_FIELD_COUNT");
        as("manager")
                .get(end.getString("errorsUrl") + "?limit=1")
                .then()
                .body("errors.row", contains(1))
                .body("next", equalTo(1));
    }

    @Test
    void ten_thousand_rows_are_taken_in_with_each_duplicate_named() {
        var repeated = brand + " 17,,,,,\n" + brand + " 9000,,,,,\n";

        var end = imported(companies(brand, 9_998) + repeated);

        assertThat(numbers(end)).containsExactly(10_000L, 9_998L, 19_996L, 2L, 0L, 0L);
        assertThat(end.<Integer>getList("errors.row")).containsExactly(9_999, 10_000);
    }

    @Test
    void lines_of_json_and_compressed_files_are_read_too() throws IOException {
        var lines = "{\"company\": \"" + brand + "\", \"staff\": 12}\n";
        var end = DESK.imported(MAPPING, "l.ndjson", lines);
        var compressed = DESK.send("director", UUID.randomUUID(), MAPPING, "l.csv.gz", gzip(brand));

        assertThat(numbers(end)).containsExactly(1L, 1L, 2L, 0L, 0L, 0L);
        assertThat(numbers(DESK.ended(ImportDesk.accepted(compressed))))
                .containsExactly(3L, 3L, 6L, 0L, 0L, 0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter", "farmer", "clerk", "analyst"})
    void only_managers_directors_and_admins_import(String user) {
        DESK.send(user, UUID.randomUUID(), MAPPING, "l.csv", rows().getBytes(UTF_8))
                .then()
                .statusCode(403);
    }

    @Test
    void every_fault_of_a_mapping_is_named_with_its_place() {
        var mapping = MAPPING.replace("INDUSTRY", "FAIR").replace("Asia/Shanghai", "Mars");

        DESK.send(mapping, "l.csv", rows())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/mapping/defaults/channel", "/mapping/timeZone"))
                .body("errors.code", hasItems("UNKNOWN_CODE", "UNKNOWN_TIME_ZONE"));
    }

    @Test
    void a_file_without_the_mapped_columns_is_refused() {
        DESK.send(MAPPING, "l.csv", "company\nNorthwind\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_REFUSED"))
                .body("errors.code", contains("MISSING_COLUMNS"));
    }

    @Test
    void an_import_is_an_operation() {
        var id = imported(rows(brand + ",,,,,")).getString("id");

        as("manager")
                .get("/api/v1/operations?kind=LEAD_IMPORT&limit=200")
                .then()
                .body("items.id", hasItem(id));
    }

    private static JsonPath imported(String file) {
        return DESK.imported(MAPPING, "l.csv", file);
    }

    private static String lead(String company) {
        List<Map<String, String>> found =
                as("admin")
                        .get("/api/v1/leads?fields=id&companyName=" + company)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        return found.getFirst().get("id");
    }

    private static byte[] gzip(String brand) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(companies(brand, 3).getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
