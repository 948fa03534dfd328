package dev.salesflow.deal.imports;

import static dev.salesflow.deal.imports.ImportClient.IMPORTS;
import static dev.salesflow.deal.imports.ImportClient.accepted;
import static dev.salesflow.deal.imports.ImportClient.ended;
import static dev.salesflow.deal.imports.ImportClient.freshProcess;
import static dev.salesflow.deal.imports.ImportClient.imported;
import static dev.salesflow.deal.imports.ImportClient.listed;
import static dev.salesflow.deal.imports.ImportClient.log;
import static dev.salesflow.deal.imports.ImportClient.numbers;
import static dev.salesflow.deal.imports.ImportClient.onlyDeal;
import static dev.salesflow.deal.imports.ImportClient.rows;
import static dev.salesflow.deal.imports.ImportClient.send;
import static dev.salesflow.deal.imports.ImportClient.snapshot;
import static dev.salesflow.servicekit.testing.Desk.as;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.events.Topic;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "deal"))
class DealImportIT {

    @Test
    void rows_of_a_log_become_deals_in_the_list() {
        var process = freshProcess();
        var end =
                imported(
                        log(process),
                        "history.csv",
                        rows(
                                "P-1,a,2025-01-07 09:00,Wang Wei,1250.5",
                                "P-2,a,2025-01-08 09:00,,",
                                "P-1,note,2025-01-08 10:00,,",
                                "P-1,c,2025-01-09 09:00,,",
                                "P-1,won,2025-01-10 09:00,,"));

        assertThat(end.getString("state")).isEqualTo("DONE");
        assertThat(numbers(end)).containsExactly(5L, 2L, 4L, 0L, 0L);
        assertThat(listed(process, "externalId")).containsExactly("P-1", "P-2");
        assertThat(listed(process, "status")).containsExactly("WON", "OPEN");
        assertThat(listed(process, "openedAt"))
                .containsExactly("2025-01-07T01:00:00Z", "2025-01-08T01:00:00Z");
        assertThat(listed(process, "amount.amount")).containsExactly("1250.50");
    }

    @Test
    void an_import_that_is_done_has_published_its_events() {
        var process = freshProcess();
        imported(
                log(process),
                "h.csv",
                rows("P,a,2025-01-07,,", "P,c,2025-01-08,,", "P,lost,2025-01-09,,"));

        assertThat(PublishedEvents.typesOf(Topic.DEAL, onlyDeal(process)))
                .containsExactly(
                        "dev.salesflow.deal.DealOpened.v1",
                        "dev.salesflow.deal.StageAdvanced.v1",
                        "dev.salesflow.deal.DealLost.v1");
    }

    @Test
    void a_row_of_a_snapshot_becomes_a_deal_that_has_passed_every_stage_before() {
        var process = freshProcess();
        var file =
                "id,state,a,b,closed\n"
                        + "O-1,In B,,2025-02-01,\n"
                        + "O-2,Won,2025-03-01,2025-03-02,2025-03-05\n";
        var end = imported(snapshot(process), "snapshot.csv", file);

        assertThat(numbers(end)).containsExactly(2L, 2L, 5L, 0L, 0L);
        assertThat(listed(process, "stage")).containsExactly("B", "B");
        assertThat(listed(process, "closedAt")).containsExactly(null, "2025-03-05T00:00:00Z");
        as("admin")
                .get("/api/v1/deals/" + onlyDeal(process) + "/events")
                .then()
                .body("type", equalTo(List.of("DealOpened", "StageAdvanced")))
                .body("data[0].timeUnknown", equalTo(true))
                .body("data[1].timeUnknown", nullValue());
    }

    @Test
    void a_broken_row_is_reported_once_for_each_fault_and_the_rest_goes_in() {
        var process = freshProcess();
        var end =
                imported(
                        log(process),
                        "h.csv",
                        rows(
                                "P-1,a,2025-01-07,,",
                                "P-1,unheard of,yesterday,,-5",
                                "P-1,b,2025-01-08",
                                "P-1,won,2025-01-09,,",
                                "P-1,lost,2025-01-10,,",
                                "P-2,won,2025-01-10,,"));

        assertThat(numbers(end)).containsExactly(6L, 1L, 2L, 0L, 4L);
        assertThat(end.<Integer>getList("errors.row")).containsExactly(2, 2, 2, 3, 5, 6);
        assertThat(end.<String>getList("errors.code"))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_ACTIVITY",
                        "BAD_DATE",
                        "NEGATIVE_AMOUNT",
                        "WRONG_FIELD_COUNT",
                        "ALREADY_CLOSED",
                        "OUTCOME_BEFORE_STAGE");
        assertThat(listed(process, "status")).containsExactly("WON");
    }

    @Test
    void errors_come_page_by_page_and_never_part_a_row() {
        var broken = IntStream.rangeClosed(1, 120).mapToObj(_ -> "P,no such step,never,,");
        var end = imported(log(freshProcess()), "h.csv", rows(broken.toArray(String[]::new)));
        var errors = end.getString("errorsUrl");

        assertThat(end.getList("errors")).hasSize(100);
        as("manager")
                .get(errors + "?limit=3")
                .then()
                .body("errors.row", equalTo(List.of(1, 1, 2, 2)))
                .body("next", equalTo(2));
        as("manager")
                .get(errors + "?after=118&limit=200")
                .then()
                .body("errors.row", equalTo(List.of(119, 119, 120, 120)))
                .body("next", nullValue());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var process = freshProcess();
        var file = rows("P-1,a,2025-01-07,,", "P-1,b,2025-01-08,,", "P-2,a,2025-01-07,,");
        imported(log(process), "h.csv", file);
        var again = imported(log(process), "renamed.csv", file);

        assertThat(again.getString("state")).isEqualTo("DONE");
        assertThat(numbers(again)).containsExactly(3L, 0L, 0L, 2L, 0L);
        assertThat(listed(process, "version")).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void a_repeated_request_is_the_same_import_even_when_its_process_has_changed() {
        var process = freshProcess();
        var key = UUID.randomUUID();
        var file = rows("P-1,a,2025-01-07,,").getBytes(UTF_8);
        var first = accepted(send("manager", key, log(process), "h.csv", file));
        ended(first);
        publishOtherStages(process);

        assertThat(accepted(send("manager", key, log(process), "h.csv", file))).isEqualTo(first);
    }

    @Test
    void an_empty_table_is_an_import_of_nothing() {
        assertThat(numbers(imported(log(freshProcess()), "h.csv", rows())))
                .containsExactly(0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void folders_in_the_name_of_a_file_do_not_matter() {
        var end =
                imported(
                        log(freshProcess()),
                        "C:\\exports\\..\\..\\history.csv",
                        rows("P-1,a,2025-01-07,,"));

        assertThat(end.getString("state")).isEqualTo("DONE");
    }

    @Test
    void names_are_in_no_event_and_come_out_as_contacts() {
        var process = freshProcess();
        var name = "Seller " + UUID.randomUUID();
        imported(
                log(process),
                "h.csv",
                rows("P-1,a,2025-01-07," + name + ",", "P-1,b,2025-01-08," + name + ","));
        var deal = onlyDeal(process);
        var contact = ImportedPeople.id(name);

        assertThat(PublishedEvents.textsOf(Topic.DEAL, deal))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).doesNotContain(name).contains("" + contact));
        assertThat(as("admin").get("/api/v1/deals/" + deal + "/events").asString())
                .doesNotContain(name);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(PublishedEvents.textsOf(Topic.CONTACT, contact))
                                .singleElement()
                                .asString()
                                .contains(name));
    }

    @Test
    void an_import_is_listed_among_long_work() {
        var id = accepted(send(log(freshProcess()), "h.csv", rows("P-1,a,2025-01-07,,")));
        ended(id);

        as("manager")
                .get("/api/v1/operations?kind=DEAL_IMPORT")
                .then()
                .body("items.findAll { it.id == '" + id + "' }.state", equalTo(List.of("DONE")))
                .body(
                        "items.findAll { it.id == '" + id + "' }.location",
                        equalTo(List.of(IMPORTS + "/" + id)));
    }

    @Test
    void an_import_that_was_never_started_is_not_found() {
        var none = IMPORTS + "/" + UUID.randomUUID();

        as("manager").get(none).then().statusCode(404);
        as("manager").get(none + "/errors").then().statusCode(404);
    }

    private static void publishOtherStages(String process) {
        commanding("admin")
                .body("{\"name\": \"Test\", \"stages\": [{\"code\": \"Z\", \"name\": \"Z\"}]}")
                .post("/api/v1/sales-processes/" + process + "/versions")
                .then()
                .statusCode(201);
    }
}
