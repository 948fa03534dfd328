package dev.salesflow.lead.scoring.rescoring;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.servicekit.testing.Desk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.version.OwnDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayName("L4 bulk rescoring by a new profile")
@Tag("L4")
class RescoringIT {

    private static final String PROFILES = "/ideal-customer-profiles";
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('lead-rescoring'), %d)";

    /// What a process that was killed within its first page left behind.
    private static final String KILLED =
            """
            update lead_rescoring set state = 'RUNNING', last_lead = null, done = 0, rescored = 0,
              unchanged = 0
            where rescoring_id = '%s'
            """;

    @Inject DataSource database;

    @Test
    void every_open_lead_is_rescored_and_progress_is_seen_on_the_way() {
        capture(250);
        var open = open();
        var id = started(publish(60));

        var seen = new TreeSet<Integer>();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    var answer = rescoring(id);
                    seen.add(answer.path("done"));
                    return !"RUNNING".equals(answer.path("state"));
                });

        assertThat(seen).hasSizeGreaterThan(2).contains(open);
        rescoring(id)
                .then()
                .body("state", equalTo("DONE"))
                .body("leads", equalTo(open))
                .body("rescored", equalTo(open))
                .body("unchanged", equalTo(0))
                .body("failed", equalTo(0));
    }

    @Test
    void a_second_rescoring_by_the_same_versions_changes_nothing() {
        capture(5);
        var version = publish(61);
        awaitDone(started(version));
        var again = started(version);
        awaitDone(again);
        rescoring(again).then().body("rescored", equalTo(0)).body("unchanged", equalTo(open()));
    }

    @Test
    void a_rescored_lead_names_the_profile_and_the_total_before() {
        var lead = capture(1).getFirst();
        awaitDone(started(1));
        var version = publish(62);
        awaitDone(started(version));
        Map<String, Object> scored = get("admin", "/leads/" + lead + "/events").path("[2].data");
        assertThat(scored).containsEntry("profileVersion", version).containsKey("previousTotal");
    }

    @Test
    void a_rescoring_whose_process_was_killed_goes_on_and_changes_no_lead_twice() {
        var lead = capture(5).getLast();
        var id = started(publish(63));
        awaitDone(id);
        execute(KILLED.formatted(id));
        awaitDone(id);
        rescoring(id).then().body("rescored", equalTo(open())).body("done", equalTo(open()));
        List<String> types = get("admin", "/leads/" + lead + "/events").path("type");
        assertThat(types).containsExactly("LeadCaptured", "LeadScored");
    }

    @Test
    void a_rescoring_that_another_process_works_on_is_left_alone_and_can_be_cancelled()
            throws SQLException {
        var key = UUID.randomUUID().toString();
        var command = StreamIds.of("command", "director/" + key);
        var id = StreamIds.of("rescoring", "director/" + command);
        try (var otherProcess = database.getConnection();
                var lock = otherProcess.createStatement()) {
            otherProcess.setAutoCommit(false);
            lock.execute(LOCK.formatted(id.hashCode()));
            start(1, key).then().statusCode(202).body("id", equalTo(id.toString()));
            post("director", path(id.toString()) + "/cancellation", Map.of())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"))
                    .body("done", equalTo(0));
            otherProcess.rollback();
        }
    }

    @Test
    void a_rescoring_is_listed_as_long_work() {
        var id = started(1);
        awaitDone(id);
        get("admin", "/operations?kind=LEAD_RESCORING")
                .then()
                .body("items.find { it.id == '%s' }.state".formatted(id), equalTo("DONE"))
                .body(
                        "items.find { it.id == '%s' }.location".formatted(id),
                        equalTo("/api/v1" + path(id)));
    }

    @Test
    void a_rescoring_by_a_profile_that_is_not_there_is_refused() {
        start(9999, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("PROFILE_VERSION_UNKNOWN"))
                .body("detail", containsString("into the path"));
    }

    @Test
    void a_key_starts_one_rescoring_only() {
        var key = UUID.randomUUID().toString();
        String first = start(1, key).path("id");
        assertThat(start(1, key).<String>path("id")).isEqualTo(first);
        awaitDone(first);
        post("director", PROFILES + "/1/rescorings", Map.of("modelVersion", 1), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_manager_watches_and_does_not_start() {
        var id = started(1);
        awaitDone(id);
        get("manager", path(id)).then().statusCode(200);
        post("manager", PROFILES + "/1/rescorings", Map.of()).then().statusCode(403);
    }

    private static int publish(int employeesFrom) {
        var profile =
                Map.of(
                        "industries", List.of(),
                        "employees", Map.of("least", employeesFrom, "most", 5000),
                        "decisionChain", List.of("DECISION_MAKER"),
                        "painPoints", List.of(),
                        "requiredFacts", List.of("NEED"));
        var published = post("director", PROFILES, profile).then().statusCode(201).extract();
        return Integer.parseInt(published.header("ETag").replace("\"", ""));
    }

    private static String started(int version) {
        return start(version, UUID.randomUUID().toString())
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Response start(int version, String key) {
        return post("director", PROFILES + "/" + version + "/rescorings", Map.of(), key);
    }

    private static Response rescoring(String id) {
        return get("director", path(id));
    }

    private static String path(String id) {
        return PROFILES + "/rescorings/" + id;
    }

    private static void awaitDone(String id) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> "DONE".equals(rescoring(id).path("state")));
    }

    private static List<String> capture(int leads) {
        return IntStream.range(0, leads).mapToObj(_ -> captured()).toList();
    }

    private static String captured() {
        var lead =
                Map.of(
                        "channel", "INDUSTRY",
                        "source", "Canton Fair",
                        "companyName", "Rescored " + UUID.randomUUID());
        return post("clerk", "/leads", lead).then().statusCode(201).extract().path("id");
    }

    private static int open() {
        return as("admin").get("/api/v1/leads?state=OPEN&total=true&limit=1").path("total");
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
