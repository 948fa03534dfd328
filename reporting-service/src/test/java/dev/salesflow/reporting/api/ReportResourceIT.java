package dev.salesflow.reporting.api;

import static dev.salesflow.reporting.delivery.RandomDeals.START;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.eventstore.Await;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.reporting.delivery.Broker;
import dev.salesflow.reporting.delivery.DealStory;
import dev.salesflow.reporting.delivery.Delivery;
import dev.salesflow.reporting.delivery.People;
import dev.salesflow.reporting.delivery.Processes;
import dev.salesflow.reporting.delivery.ReportClient;
import dev.salesflow.servicekit.testing.TopicRecords;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportResourceIT {

    private static final String PROCESS = "resource-" + UUID.randomUUID();
    private static final Map<String, String> AS_OF = Map.of("asOf", "2026-01-21T00:00:00Z");
    private static final UUID HUNTER = UUID.randomUUID();
    private static final UUID HUNTERS_CONTACT = UUID.randomUUID();
    private static final UUID IMPORTED_OWNER = UUID.randomUUID();
    private static final UUID TEAM = UUID.randomUUID();

    private static boolean published;

    private final ReportClient reports = new ReportClient(PROCESS);

    @BeforeEach
    void publishOnce() {
        if (published) {
            return;
        }
        var product = "product";
        var won =
                DealStory.deal()
                        .opened(day(0), PROCESS, "A", HUNTER, Map.of(product, "X"))
                        .advanced(day(2), "B")
                        .advanced(day(7), "C")
                        .won(day(12));
        var lost =
                DealStory.deal()
                        .opened(day(1), PROCESS, "A", IMPORTED_OWNER, Map.of(product, "Y"))
                        .advanced(day(9), "C")
                        .lost(day(15), "PRICE");
        var open = DealStory.deal().opened(day(3), PROCESS, "A", HUNTER, Map.of(product, "X"));
        Broker.publish(
                List.of(
                        Processes.published(PROCESS, List.of("A", "B", "C")),
                        People.registered(HUNTER, "hunter", HUNTERS_CONTACT, TEAM)));
        TopicRecords.send(
                List.of(
                        People.named(HUNTERS_CONTACT, "Hanna Hunter"),
                        People.named(IMPORTED_OWNER, "Wang Lei")));
        Broker.publish(Delivery.plain(List.of(won, lost, open)));
        reports.awaitLevel();
        Await.until(
                "names and places are known",
                () ->
                        ownerNames("manager").size() == 2
                                && reports.get("hunter", "funnel", Map.of()).getInt("deals") > 0);
        published = true;
    }

    @Test
    void the_funnel_counts_reach_and_outcomes() {
        var funnel = reports.get("analyst", "funnel", AS_OF);

        assertThat(funnel.getList("stages.stage")).containsExactly("A", "B", "C");
        assertThat(funnel.getList("stages.reached")).containsExactly(3, 2, 2);
        assertThat(funnel.getList("stages.skipped")).containsExactly(0, 1, 0);
        assertThat(funnel.getMap("outcomes"))
                .isEqualTo(Map.of("won", 1, "lost", 1, "open", 1, "reassigned", 0));
        assertThat(funnel.getList("lostReasons.reason")).containsExactly("PRICE");
        assertThat(funnel.getDouble("winRate.closed.rate")).isEqualTo(0.5);
    }

    @Test
    void the_other_reports_measure_the_same_deals() {
        var cycle = reports.get("analyst", "cycle-times", AS_OF);
        assertThat(cycle.getDouble("timeToWin.mean")).isEqualTo(12);
        assertThat(cycle.getDouble("timeToLoss.mean")).isEqualTo(14);
        assertThat(cycle.getDouble("dealAge.mean")).isEqualTo(17);
        assertThat(reports.get("analyst", "stage-times", AS_OF).getDouble("stages[0].visit.mean"))
                .isEqualTo(5);
        assertThat(
                        reports.get("analyst", "flow", AS_OF)
                                .getInt("edges.find { it.from == 'A' && it.to == 'C' }.count"))
                .isEqualTo(1);
        assertThat(reports.get("analyst", "variants", AS_OF).getInt("distinct")).isEqualTo(3);
    }

    @Test
    void an_answer_as_of_an_earlier_day_knows_nothing_later() {
        var funnel = reports.get("analyst", "funnel", Map.of("asOf", "2026-01-06"));

        assertThat(funnel.getMap("outcomes"))
                .isEqualTo(Map.of("won", 0, "lost", 0, "open", 3, "reassigned", 0));
        assertThat(funnel.getList("stages.touched")).containsExactly(3, 1, 0);
    }

    @Test
    void filters_choose_deals_by_attributes() {
        assertThat(deals("analyst", Map.of("attr.product", "X"))).isEqualTo(2);
        assertThat(deals("analyst", Map.of("attr.product", List.of("X", "Y")))).isEqualTo(3);
        assertThat(
                        deals(
                                "analyst",
                                Map.of("attr.product", "X", "owner", IMPORTED_OWNER.toString())))
                .isZero();
        assertThat(deals("analyst", Map.of("from", "2026-01-02", "to", "2026-01-04"))).isEqualTo(1);
    }

    @Test
    void names_of_owners_are_for_all_but_analysts() {
        Await.until("both names are known", () -> ownerNames("manager").size() == 2);
        assertThat(ownerNames("manager"))
                .isEqualTo(
                        Map.of(
                                HUNTER.toString(), "Hanna Hunter",
                                IMPORTED_OWNER.toString(), "Wang Lei"));
        assertThat(ownerNames("analyst")).isEmpty();
        assertThat(deals("manager", Map.of("owner", "Wang Lei"))).isEqualTo(1);
        assertThat(deals("analyst", Map.of("owner", "Wang Lei"))).isZero();
    }

    @Test
    void a_hunter_sees_the_own_deals_alone() {
        assertThat(deals("hunter", Map.of())).isEqualTo(2);
        assertThat(deals("hunter", Map.of("owner", IMPORTED_OWNER.toString()))).isZero();
        assertThat(deals("farmer", Map.of())).isZero();
    }

    @Test
    void faults_of_the_request_are_problems_at_their_place() {
        reports.response("analyst", "funnel", Map.of("colour", "red"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body("errors[0].pointer", equalTo("#query/colour"));
        reports.response("analyst", "flow", Map.of("mode", "strict"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#query/mode"));
        reports.response("analyst", "funnel", Map.of("asOf", "+999999999-12-31"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#query/asOf"));
        new ReportClient("nobody-published-this")
                .response("analyst", "funnel", Map.of())
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        reports.response("clerk", "funnel", Map.of()).statusCode(403);
        given().queryParam("process", PROCESS).get("/api/v1/reports/funnel").then().statusCode(401);
    }

    @Test
    void the_table_comes_as_csv() {
        assertThat(reports.csv("variants", AS_OF).lines())
                .startsWith("variant,count,share,cumulativeShare,winRate,p50")
                .hasSize(4);
        assertThat(reports.csv("variants", Map.of("channel", "NONE")))
                .isEqualTo("variant,count,share,cumulativeShare,winRate,p50\r\n");
        assertThat(reports.csv("cycle-times", Map.of("groupBy", "attr.product")).lines())
                .first()
                .asString()
                .startsWith("group,name,n,mean,sd,min,");
    }

    @Test
    void every_answer_says_what_it_rests_on() {
        var answer =
                reports.get(
                        "analyst",
                        "cycle-times",
                        Map.of("timeZone", "Asia/Shanghai", "unit", "businessDays"));

        assertThat(answer.getString("process")).isEqualTo(PROCESS);
        assertThat(answer.getString("timeZone")).isEqualTo("Asia/Shanghai");
        assertThat(answer.getString("unit")).isEqualTo("businessDays");
        assertThat(answer.getList("definition.name")).contains("aalenJohansen");
        assertThat(answer.getMap("freshness")).containsOnlyKeys("lagEvents", "lagSeconds");
    }

    private int deals(String user, Map<String, ?> query) {
        return reports.get(user, "funnel", query).getInt("deals");
    }

    private Map<String, String> ownerNames(String user) {
        var answer = reports.get(user, "funnel", Map.of("groupBy", "owner"));
        Map<String, String> names = answer.get("ownerNames");
        return names == null ? Map.of() : names;
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
