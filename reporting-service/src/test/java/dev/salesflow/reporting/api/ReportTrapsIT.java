package dev.salesflow.reporting.api;

import static dev.salesflow.reporting.delivery.RandomDeals.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Await;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.reporting.delivery.Broker;
import dev.salesflow.reporting.delivery.DealStory;
import dev.salesflow.reporting.delivery.Delivery;
import dev.salesflow.reporting.delivery.Processes;
import dev.salesflow.reporting.delivery.ReportClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What reports elsewhere broke on, from Kafka to the answer.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportTrapsIT {

    private final String process = "traps-" + UUID.randomUUID();
    private final ReportClient reports = new ReportClient(process);

    @Test
    void the_time_in_the_first_stage_counts_from_the_opening() {
        publish(opened("A").advanced(day(4), "B"));

        assertThat(report("stage-times").getDouble("stages[0].visit.mean")).isEqualTo(4);
    }

    @Test
    void deals_opened_in_a_late_stage_or_won_at_once_reached_all_before() {
        publish(opened("C"), opened("A").won(START));

        var funnel = report("funnel");
        assertThat(funnel.getList("stages.reached")).containsExactly(2, 2, 2);
        assertThat(funnel.getList("stages.touched")).containsExactly(1, 0, 1);
    }

    @Test
    void a_reopened_deal_keeps_its_first_outcome_and_has_a_second_episode() {
        publish(opened("A").won(day(3)).reopened(day(10), "B").lost(day(15), "PRICE"));

        assertThat(report("cycle-times").getDouble("timeToWin.mean")).isEqualTo(3);
        var all = reports.get("analyst", "cycle-times", Map.of("episodes", "all"));
        assertThat(all.getDouble("timeToLoss.mean")).isEqualTo(5);
        assertThat(report("funnel").getInt("reopened.k")).isEqualTo(1);
    }

    @Test
    void a_deal_that_is_won_twice_is_won_once() {
        publish(opened("A").won(day(3)).won(day(9)));

        assertThat(report("funnel").getInt("outcomes.won")).isEqualTo(1);
        assertThat(report("cycle-times").getDouble("timeToWin.max")).isEqualTo(3);
    }

    @Test
    void a_stage_that_a_new_version_renames_stays_countable() {
        publish(opened("A").advanced(day(1), "B"));
        Broker.publish(List.of(Processes.published(process, 2, List.of("A", "NEW", "C"))));
        Await.until(
                "the new version is known",
                () -> report("funnel").getList("stages.stage").contains("NEW"));

        var funnel = report("funnel");
        assertThat(funnel.getList("stages.stage")).containsExactly("A", "NEW", "C", "B");
        assertThat(funnel.getList("stages.touched")).containsExactly(1, 0, 0, 1);
    }

    @Test
    void moves_at_the_same_instant_keep_their_order() {
        publish(opened("A").advanced(day(1), "B").advanced(day(1), "C").won(day(1)));

        assertThat(report("variants").getList("variants[0].variant"))
                .containsExactly("A", "B", "C");
        assertThat(report("stage-times").getDouble("stages[1].visit.mean")).isZero();
    }

    @Test
    void moves_dated_back_keep_their_order_and_are_reported() {
        publish(opened("A").advanced(day(5), "B").advanced(day(2), "C"));

        assertThat(report("variants").getList("variants[0].variant"))
                .containsExactly("A", "B", "C");
        assertThat(report("stage-times").getDouble("stages[1].visit.mean")).isZero();
        assertThat(report("funnel").getInt("clockSkew")).isEqualTo(1);
    }

    @Test
    void a_move_without_a_time_counts_in_the_funnel_and_not_in_times() {
        publish(opened("A").advanced(day(1), "B", true).won(day(4)));

        assertThat(report("funnel").getList("stages.touched")).containsExactly(1, 1, 0);
        assertThat(report("stage-times").getInt("stages[1].visits")).isEqualTo(1);
        assertThat(report("stage-times").getInt("stages[1].visit.n")).isZero();
        assertThat(report("cycle-times").getDouble("timeToWin.mean")).isEqualTo(4);
    }

    @Test
    void a_deal_imported_with_closings_known_since_a_day_enters_late() {
        publish(
                DealStory.deal()
                        .opened(START, process, "A", null, Map.of(), day(10), false)
                        .won(day(30)),
                opened("A").advanced(day(5), "B"));

        assertThat(report("cycle-times").getInt("survival.curve[0].atRisk")).isEqualTo(2);
        assertThat(survivalAt(5).getInt("survival.at[0].atRisk")).isEqualTo(1);
    }

    @Test
    void days_are_those_of_the_zone_asked_for() {
        var lateEvening = Instant.parse("2026-03-28T22:30:00Z");
        publish(
                DealStory.deal()
                        .opened(lateEvening, process, "A")
                        .won(lateEvening.plus(Duration.ofHours(2))));

        assertThat(timeToWin("UTC")).isEqualTo(1);
        assertThat(timeToWin("Asia/Shanghai")).isZero();
        assertThat(timeToWin("America/New_York")).isZero();
    }

    private double timeToWin(String zone) {
        var query = Map.of("timeZone", zone, "unit", "calendarDays");
        return reports.get("analyst", "cycle-times", query).getDouble("timeToWin.mean");
    }

    private JsonPath survivalAt(int days) {
        return reports.get("analyst", "cycle-times", Map.of("at", days));
    }

    private JsonPath report(String name) {
        return reports.get("analyst", name, Map.of());
    }

    private void publish(DealStory... deals) {
        Broker.publish(List.of(Processes.published(process, List.of("A", "B", "C"))));
        Broker.publish(Delivery.plain(List.of(deals)));
        reports.awaitLevel();
    }

    private DealStory opened(String stage) {
        return DealStory.deal().opened(START, process, stage);
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
