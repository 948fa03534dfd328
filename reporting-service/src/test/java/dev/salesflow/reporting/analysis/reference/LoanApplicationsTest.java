package dev.salesflow.reporting.analysis.reference;

import static dev.salesflow.reporting.analysis.reference.ReferenceData.rate;
import static dev.salesflow.reporting.analysis.reference.ReferenceData.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.FunnelMode;
import dev.salesflow.reporting.analysis.query.FunnelOptions;
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
import dev.salesflow.reporting.analysis.report.Funnel.Outcomes;
import dev.salesflow.reporting.analysis.report.FunnelReport;
import dev.salesflow.reporting.analysis.report.ReportAnswer.Group;
import dev.salesflow.reporting.analysis.report.VariantsReport;
import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.time.BusinessCalendar;
import dev.salesflow.reporting.analysis.time.DurationUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanApplicationsTest {
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
    void the_funnel_is_that_of_the_truth() {
        Funnel funnel = FunnelReport.of(view, AT_THE_END).result();

        assertThat(funnel.outcomes()).isEqualTo(new Outcomes(2_246, 10_442, 399, 0));
        assertThat(reached(funnel, Funnel.StageRow::touched))
                .containsExactly(13_087L, 13_087L, 7_367L, 5_113L, 5_015L);
        assertThat(reached(funnel, Funnel.StageRow::reached))
                .containsExactly(13_087L, 13_087L, 7_367L, 5_113L, 5_015L);
        assertThat(funnel.lostReasons())
                .containsExactly(
                        new Funnel.ReasonCount("DECLINED", 7_635),
                        new Funnel.ReasonCount("CANCELLED", 2_807));
        same(funnel.winRate().closed(), truth.get("win_rate_closed"));
        same(funnel.winRate().created(), truth.get("win_rate_created"));
        for (JsonNode step : truth.get("funnel_ordered")) {
            funnel.stages().stream()
                    .filter(row -> row.stage().equals(LoanApplications.stage(step.get("step"))))
                    .forEach(row -> checkStep(row, step));
        }
    }

    private static void checkStep(Funnel.StageRow row, JsonNode step) {
        rate(row.overallConversion().rate(), step.get("of_first"));
        if (row.stepConversion() != null) {
            rate(row.stepConversion().rate(), step.get("from_previous"));
        }
    }

    @Test
    void deals_are_lost_and_wait_in_the_stage_they_came_furthest_to() {
        Map<String, Long> lost = new HashMap<>();
        Map<String, Long> waiting = new HashMap<>();
        for (JsonNode deepest : truth.get("deepest_step_by_outcome")) {
            String step = deepest.get("deepest").asText();
            String stage = step.startsWith("O_") ? "FINALIZED" : LoanApplications.stage(deepest.get("deepest"));
            String outcome = deepest.get("outcome").asText();
            if (!outcome.equals("won")) {
                Map<String, Long> counts = outcome.equals("open") ? waiting : lost;
                counts.merge(stage, deepest.get("cases").asLong(), Long::sum);
            }
        }
        for (Funnel.StageRow row : FunnelReport.of(view, AT_THE_END).result().stages()) {
            assertThat(row.lost()).isEqualTo(lost.getOrDefault(row.stage(), 0L));
            assertThat(row.waiting()).isEqualTo(waiting.getOrDefault(row.stage(), 0L));
        }
    }

    @ParameterizedTest
    @CsvSource({"no window,", "1d,1", "7d,7", "14d,14", "30d,30"})
    void ordered_steps_inside_a_window_are_those_of_the_truth(String name, @Nullable Long days) {
        Duration window = days == null ? null : Duration.ofDays(days);
        Funnel funnel = funnel(new FunnelOptions(FunnelMode.ORDERED, window));

        var steps = new ArrayList<>(reached(funnel, Funnel.StageRow::reached));
        steps.remove(1);
        steps.add(funnel.won().reached());
        assertThat(steps)
                .isEqualTo(longs(truth.at("/funnel5_ordered_with_window/reached").get(name)));
    }

    @Test
    void strict_steps_are_those_of_the_truth() {
        Funnel funnel = funnel(new FunnelOptions(FunnelMode.STRICT, null));

        assertThat(reached(funnel, Funnel.StageRow::reached))
                .isEqualTo(longs(truth.at("/funnel_strict/A_events_only")));
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
        Distribution won =
                CycleTimesReport.of(view, AT_THE_END.with(measure)).result().timeToWin();

        same(won, truth.get("time_zone_and_business_time").get(name));
    }

    @Test
    void cohorts_by_month_and_by_local_date_are_those_of_the_truth() {
        for (JsonNode month : truth.get("by_start_month_utc")) {
            YearMonth start = YearMonth.parse(month.get("value").asText());
            Period period =
                    Period.ofDates(
                            start.atDay(1), start.plusMonths(1).atDay(1), ZoneOffset.UTC);
            checkSegment(AT_THE_END.with(population(period, View.COHORT, null)), month);
        }
        truth.at("/time_zone_and_business_time/cases_by_local_start_date_first7")
                .properties()
                .forEach(day -> assertThat(startedOn(day.getKey())).isEqualTo(day.getValue().asLong()));
    }

    private static long startedOn(String date) {
        Instant from = Period.bound(date, AMSTERDAM);
        Instant to = from.plus(Duration.ofDays(1));
        Population population = population(new Period(from, to), View.COHORT, null);
        return FunnelReport.of(view, AT_THE_END.with(population)).deals();
    }

    private static void checkSegment(ReportQuery query, JsonNode segment) {
        Funnel funnel = FunnelReport.of(view, query).result();
        check(funnel, segment);
        Double median = CycleTimesReport.of(view, query).result().timeToWin().median();
        ReferenceData.duration(median, segment.get("median_days_won"));
    }

    private static void check(Funnel funnel, JsonNode segment) {
        long lost = segment.get("declined").asLong() + segment.get("cancelled").asLong();
        assertThat(funnel.outcomes())
                .isEqualTo(
                        new Outcomes(
                                segment.get("won").asLong(),
                                lost,
                                segment.get("open").asLong(),
                                0));
        rate(funnel.winRate().closed().rate(), segment.get("win_rate_closed"));
    }

    @Test
    void groups_by_amount_band_are_those_of_the_truth() {
        ReportQuery query = AT_THE_END.with(population(Period.ALWAYS, View.COHORT, "band"));
        List<Group<Funnel>> groups = FunnelReport.of(view, query).groups();

        assertThat(groups).hasSize(4);
        for (int i = 0; i < 4; i++) {
            JsonNode band = truth.get("by_amount_band").get(i);
            assertThat(groups.get(i).key()).isEqualTo(band.get("value").asText());
            check(groups.get(i).result(), band);
        }
    }

    @Test
    void groups_by_the_person_who_accepted_are_those_of_the_truth() {
        ReportQuery query = AT_THE_END.with(population(Period.ALWAYS, View.COHORT, "acceptedBy"));
        Map<String, Funnel> byPerson = new HashMap<>();
        FunnelReport.of(view, query)
                .groups()
                .forEach(group -> byPerson.put(String.valueOf(group.key()), group.result()));

        for (JsonNode person : truth.get("by_accepting_resource_top15")) {
            Funnel funnel = byPerson.get(person.get("resource").asText());
            assertThat(funnel.stages().get(3).touched())
                    .isEqualTo(person.get("accepted_cases").asLong());
            rate(funnel.winRate().created().rate(), person.get("rate"));
        }
    }

    @Test
    void departures_of_a_period_and_their_mean_time_are_those_of_the_truth() {
        JsonNode law = truth.get("littles_law");
        var period =
                new Period(
                        Period.bound(law.at("/window/0").asText(), ZoneOffset.UTC),
                        Period.bound(law.at("/window/1").asText(), ZoneOffset.UTC));
        ReportQuery query = AT_THE_END.with(population(period, View.FLOW, null));

        Distribution closed = CycleTimesReport.of(view, query).result().timeToClose();
        assertThat(closed.n()).isEqualTo(law.get("departures").asLong());
        ReferenceData.duration(closed.mean(), law.get("mean_duration_of_departed_days"));
        Funnel funnel = FunnelReport.of(view, query).result();
        assertThat(funnel.stages().getFirst().touched())
                .isEqualTo(law.get("arrivals").asLong());
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

    private static Population population(Period period, View of, @Nullable String groupBy) {
        Instant asOf = AT_THE_END.population().asOf();
        return new Population(period, of, asOf, Episodes.FIRST, Map.of(), groupBy);
    }

    private static Funnel funnel(FunnelOptions options) {
        return FunnelReport.of(view, AT_THE_END.with(options)).result();
    }

    private static List<Long> reached(
            Funnel funnel, Function<Funnel.StageRow, Long> count) {
        return funnel.stages().stream().map(count).toList();
    }

    private static List<Long> longs(JsonNode array) {
        var longs = new ArrayList<Long>();
        array.forEach(node -> longs.add(node.asLong()));
        return longs;
    }
}
