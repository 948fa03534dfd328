package dev.salesflow.systemtests;

import static dev.salesflow.systemtests.Pipeline.LOANS;
import static dev.salesflow.systemtests.Pipeline.OBSERVED_OPPORTUNITIES;
import static dev.salesflow.systemtests.Pipeline.OPPORTUNITIES;
import static dev.salesflow.systemtests.Truth.sameDistribution;
import static dev.salesflow.systemtests.Truth.sameDuration;
import static dev.salesflow.systemtests.Truth.sameProportion;
import static dev.salesflow.systemtests.Truth.sameRate;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.systemtests.DealImport.Counts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReferencePipelinesIT {

    private static final Map<Pipeline, Counts> IMPORTED = new EnumMap<>(Pipeline.class);

    @BeforeAll
    static void importPipelines() {
        Arrays.stream(Pipeline.values()).forEach(Pipeline::file); // skips when one is absent
        var running = new EnumMap<Pipeline, DealImport>(Pipeline.class);
        for (var pipeline : Pipeline.values()) {
            running.put(pipeline, pipeline.startImport());
        }
        running.forEach(
                (pipeline, started) -> IMPORTED.put(pipeline, started.awaitDone().counts()));
        running.keySet().forEach(pipeline -> pipeline.reports().awaitLevel());
    }

    @ParameterizedTest
    @CsvSource({
        "LOANS, 60849, 13087",
        "OPPORTUNITIES, 8800, 8800",
        "OBSERVED_OPPORTUNITIES, 8800, 8800"
    })
    void every_row_and_every_deal_is_in(Pipeline pipeline, long rows, long deals) {
        var counts = IMPORTED.get(pipeline);

        assertThat(counts).isEqualTo(new Counts(rows, deals, counts.events(), 0, 0));
        assertThat(counts.events()).isGreaterThan(deals);
    }

    @ParameterizedTest
    @EnumSource(
            value = Pipeline.class,
            names = {"LOANS", "OPPORTUNITIES"})
    void the_same_file_again_changes_nothing(Pipeline pipeline) {
        var first = IMPORTED.get(pipeline);
        var before = pipeline.reports().figures();

        var again = pipeline.startImport().awaitDone().counts();

        assertThat(again).isEqualTo(new Counts(first.rowsRead(), 0, 0, first.deals(), 0));
        pipeline.reports().awaitLevel();
        assertThat(pipeline.reports().figures()).isEqualTo(before);
    }

    @Test
    void loans_come_as_far_as_they_came() {
        var funnel = LOANS.reports().funnel();
        var truth = LOANS.truth();

        assertThat(outcomes(funnel)).containsExactly(2_246, 10_442, 399);
        assertThat(counts(funnel, "touched")).containsExactly(13_087, 13_087, 7_367, 5_113, 5_015);
        assertThat(counts(funnel, "reached")).containsExactly(13_087, 13_087, 7_367, 5_113, 5_015);
        assertThat(funnel.path("lostReasons").toString())
                .isEqualTo(
                        """
                        [{"reason":"DECLINED","count":7635},{"reason":"CANCELLED","count":2807}]\
                        """);
        sameProportion(funnel.at("/winRate/closed"), truth.path("win_rate_closed"));
        sameProportion(funnel.at("/winRate/created"), truth.path("win_rate_created"));
    }

    @Test
    void loans_take_as_long_as_they_took() {
        var times = LOANS.reports().cycleTimes();
        var truth = LOANS.truth().path("duration_days_by_outcome");

        sameDistribution(times.path("timeToWin"), truth.path("won"));
        sameDistribution(times.at("/byLostReason/DECLINED"), truth.path("declined"));
        sameDistribution(times.at("/byLostReason/CANCELLED"), truth.path("cancelled"));
        sameDistribution(times.path("dealAge"), truth.path("open_age"));
        assertThat(times.path("dealAge").path("n").asLong()).isEqualTo(399);
    }

    @ParameterizedTest
    @CsvSource({
        "survival, 2012-03-14T16:04:54.681+01:00",
        "survival_as_of_2012-01-01, 2012-01-01T00:00:00Z"
    })
    void loans_survive_as_they_did_at_any_time(String name, String asOf) {
        var truth = LOANS.truth().path(name);
        var times = survival(LOANS.reports().with("asOf", asOf), truth);

        var causes =
                Map.of(
                        "won", "/won",
                        "declined", "/lostByReason/DECLINED",
                        "cancelled", "/lostByReason/CANCELLED");
        Truth.sameSurvival(times.path("survival"), truth, causes);
        sameDistribution(times.path("timeToWin"), truth.at("/naive_closed_only/won"));
        sameDistribution(times.path("timeToClose"), truth.path("naive_closed_only_any"));
    }

    @ParameterizedTest
    @CsvSource({
        "days, won_elapsed_days",
        "calendarDays, won_calendar_days_local_dates",
        "businessDays, won_business_days_local_dates",
        "businessHours, won_business_hours"
    })
    void loans_are_timed_in_the_unit_asked_for(String unit, String name) {
        var times = LOANS.reports().with("unit", unit).cycleTimes();

        sameDistribution(
                times.path("timeToWin"), LOANS.truth().at("/time_zone_and_business_time/" + name));
    }

    @ParameterizedTest
    @EnumSource(
            value = Pipeline.class,
            names = {"OPPORTUNITIES", "OBSERVED_OPPORTUNITIES"})
    void opportunities_come_as_far_as_they_came(Pipeline pipeline) {
        var funnel = pipeline.reports().funnel();
        var truth = pipeline.truth();

        assertThat(outcomes(funnel)).containsExactly(4_238, 2_473, 2_089);
        assertThat(counts(funnel, "reached")).containsExactly(8_800, 8_300);
        assertThat(funnel.at("/won/reached").asLong()).isEqualTo(4_238);
        sameProportion(funnel.at("/winRate/closed"), truth.path("win_rate_closed"));
        sameProportion(funnel.at("/winRate/created"), truth.path("win_rate_created"));
    }

    @ParameterizedTest
    @CsvSource({
        "days, cycle_days",
        "calendarDays, cycle_days",
        "businessDays, cycle_business_days"
    })
    void opportunities_take_as_long_as_they_took(String unit, String name) {
        var times = OPPORTUNITIES.reports().with("unit", unit).cycleTimes();
        var truth = OPPORTUNITIES.truth().path(name);

        sameDistribution(times.path("timeToWin"), truth.path("won"));
        sameDistribution(times.path("timeToLoss"), truth.path("lost"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPPORTUNITIES, survival, 69",
        "OBSERVED_OPPORTUNITIES, survival_left_truncated, 60"
    })
    void opportunities_survive_as_long_as_they_were_observed(
            Pipeline pipeline, String name, double median) {
        var truth = pipeline.truth().path(name);
        var survival = survival(pipeline.reports(), truth).path("survival");

        assertThat(survival.path("median").asDouble()).isEqualTo(median);
        Truth.sameSurvival(survival, truth, Map.of("Won", "/won", "Lost", "/lost"));
    }

    @Test
    void opportunities_differ_by_product_as_they_do() {
        var reports = OBSERVED_OPPORTUNITIES.reports().with("groupBy", "attr.product");
        var funnels = reports.funnel().path("groups");
        var times = reports.cycleTimes().path("groups");

        var products = OBSERVED_OPPORTUNITIES.truth().path("by_product");
        assertThat(funnels).hasSameSizeAs(products);
        for (var product : products) {
            var key = product.path("value").asText();
            sameProduct(group(funnels, key), group(times, key), product);
        }
    }

    private static void sameProduct(JsonNode funnel, JsonNode times, JsonNode truth) {
        var open = truth.path("prospecting").asInt() + truth.path("engaging").asInt();
        assertThat(outcomes(funnel))
                .containsExactly(truth.path("won").asInt(), truth.path("lost").asInt(), open);
        var closed = funnel.at("/winRate/closed");
        sameRate("rate", closed.path("rate"), truth.path("win_rate_closed"));
        sameRate("low", closed.path("low"), truth.at("/wilson95/0"));
        sameRate("high", closed.path("high"), truth.at("/wilson95/1"));
        for (var figure : List.of("mean", "median", "p90")) {
            var won = times.path("timeToWin").path(figure);
            sameDuration(figure, won, truth.path("won_days_" + figure));
            var lost = times.path("timeToLoss").path(figure);
            sameDuration(figure, lost, truth.path("lost_days_" + figure));
        }
    }

    private static JsonNode survival(Reports reports, JsonNode truth) {
        return reports.with("at", Truth.ages(truth))
                .with("horizon", Truth.horizon(truth))
                .cycleTimes();
    }

    private static JsonNode group(JsonNode groups, String key) {
        return elements(groups).filter(g -> g.path("key").asText().equals(key)).findFirst().get();
    }

    private static List<Integer> outcomes(JsonNode funnel) {
        return Stream.of("won", "lost", "open")
                .map(outcome -> funnel.path("outcomes").path(outcome).asInt(-1))
                .toList();
    }

    private static List<Integer> counts(JsonNode funnel, String column) {
        return elements(funnel.path("stages")).map(stage -> stage.path(column).asInt(-1)).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
