package dev.salesflow.reporting.analysis.reference;

import static dev.salesflow.reporting.analysis.reference.ReferenceData.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.Measure;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.SurvivalOptions;
import dev.salesflow.reporting.analysis.query.Truncation;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.report.CycleTimes;
import dev.salesflow.reporting.analysis.report.CycleTimesReport;
import dev.salesflow.reporting.analysis.report.Flow;
import dev.salesflow.reporting.analysis.report.FlowReport;
import dev.salesflow.reporting.analysis.report.Funnel;
import dev.salesflow.reporting.analysis.report.FunnelReport;
import dev.salesflow.reporting.analysis.report.VariantsReport;
import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.time.BusinessCalendar;
import dev.salesflow.reporting.analysis.time.DurationUnit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanTimesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ReportQuery AT_THE_END =
            ReportQuery.asOf(
                    Instant.parse("2012-03-14T15:04:54.681Z"),
                    BusinessCalendar.standard(AMSTERDAM));
    private static final Map<String, String> CAUSES =
            Map.of("won", "", "declined", "DECLINED", "cancelled", "CANCELLED");

    private static JsonNode truth;
    private static DealLogView view;

    @BeforeAll
    static void read() {
        ReferenceData data = ReferenceData.named("loan-applications");
        truth = data.truth();
        view = LoanApplications.read(data);
    }

    @Test
    void durations_by_outcome_are_those_of_the_truth() {
        CycleTimes times = CycleTimesReport.of(view, AT_THE_END).result();

        JsonNode durations = truth.get("duration_days_by_outcome");
        same(times.timeToWin(), durations.get("won"));
        same(times.byLostReason().get("DECLINED"), durations.get("declined"));
        same(times.byLostReason().get("CANCELLED"), durations.get("cancelled"));
        same(times.dealAge(), durations.get("open_age"));
        same(times.timeToClose(), truth.at("/survival/naive_closed_only_any"));
    }

    @ParameterizedTest
    @CsvSource({
        "survival, 2012-03-14T15:04:54.681Z",
        "survival_as_of_2012-01-01, 2012-01-01T00:00:00Z"
    })
    void survival_is_that_of_the_truth(String name, Instant asOf) {
        JsonNode expected = truth.get(name);
        ReportQuery query =
                AT_THE_END
                        .with(Population.asOf(asOf))
                        .with(
                                new SurvivalOptions(
                                        Truncation.NONE,
                                        ReferenceData.horizon(expected),
                                        ReferenceData.ages(expected)));
        CycleTimes times = CycleTimesReport.of(view, query).result();

        same(times.survival(), expected, CAUSES);
        same(times.timeToWin(), expected.at("/naive_closed_only/won"));
        same(times.byLostReason().get("DECLINED"), expected.at("/naive_closed_only/declined"));
        same(times.byLostReason().get("CANCELLED"), expected.at("/naive_closed_only/cancelled"));
        same(times.timeToClose(), expected.get("naive_closed_only_any"));
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, won_elapsed_days",
        "BUSINESS_HOURS, won_business_hours",
        "BUSINESS_DAYS, won_business_days_local_dates",
        "CALENDAR_DAYS, won_calendar_days_local_dates"
    })
    void time_to_win_in_each_unit_is_that_of_the_truth(DurationUnit unit, String name) {
        var measure = new Measure(unit, AMSTERDAM, BusinessCalendar.standard(AMSTERDAM));
        Distribution won = CycleTimesReport.of(view, AT_THE_END.with(measure)).result().timeToWin();

        same(won, truth.get("time_zone_and_business_time").get(name));
    }

    @Test
    void departures_of_a_period_and_their_mean_time_are_those_of_the_truth() {
        JsonNode law = truth.get("littles_law");
        var period =
                new Period(
                        Period.bound(law.at("/window/0").asText(), ZoneOffset.UTC),
                        Period.bound(law.at("/window/1").asText(), ZoneOffset.UTC));
        ReportQuery query = AT_THE_END.with(population(period, View.FLOW));

        Distribution closed = CycleTimesReport.of(view, query).result().timeToClose();
        assertThat(closed.n()).isEqualTo(law.get("departures").asLong());
        ReferenceData.duration(closed.mean(), law.get("mean_duration_of_departed_days"));
        Funnel funnel = FunnelReport.of(view, query).result();
        assertThat(funnel.stages().getFirst().touched()).isEqualTo(law.get("arrivals").asLong());
    }

    @Test
    void edges_between_stages_have_the_counts_and_times_of_the_truth() {
        JsonNode application = truth.at("/views/3");
        assertThat(application.get("view").asText()).startsWith("application");
        Map<String, Flow.Edge> edges = new HashMap<>();
        for (Flow.Edge edge : FlowReport.of(view, AT_THE_END).result().edges()) {
            edges.put(edge.from() + ">" + edge.to(), edge);
        }
        int compared = 0;
        for (JsonNode expected : application.get("dfg")) {
            String from = LoanApplications.stage(expected.get("from"));
            String to = LoanApplications.stage(expected.get("to"));
            if (!from.isEmpty() && !to.isEmpty()) {
                check(edges.get(from + ">" + to), expected);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(4);
    }

    private static void check(Flow.Edge edge, JsonNode expected) {
        assertThat(edge.count()).isEqualTo(expected.get("count").asLong());
        assertThat(edge.mean() * 86_400).isCloseTo(expected.get("mean_s").asDouble(), within(1e-3));
        assertThat(edge.p50() * 86_400)
                .isCloseTo(expected.get("median_s").asDouble(), within(1e-3));
    }

    @Test
    void four_variants_lead_through_the_process() {
        assertThat(VariantsReport.of(view, AT_THE_END).result().distinct()).isEqualTo(4);
    }

    private static Population population(Period period, View of) {
        Instant asOf = AT_THE_END.population().asOf();
        return new Population(period, of, asOf, Episodes.FIRST, Map.of(), null);
    }
}
