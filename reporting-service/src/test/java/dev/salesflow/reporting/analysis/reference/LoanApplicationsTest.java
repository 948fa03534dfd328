package dev.salesflow.reporting.analysis.reference;

import static dev.salesflow.reporting.analysis.reference.ReferenceData.rate;
import static dev.salesflow.reporting.analysis.reference.ReferenceData.same;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.FunnelMode;
import dev.salesflow.reporting.analysis.query.FunnelOptions;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.report.CycleTimesReport;
import dev.salesflow.reporting.analysis.report.Funnel;
import dev.salesflow.reporting.analysis.report.Funnel.Outcomes;
import dev.salesflow.reporting.analysis.report.FunnelReport;
import dev.salesflow.reporting.analysis.report.ReportAnswer.Group;
import dev.salesflow.reporting.analysis.time.BusinessCalendar;
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
            String stage =
                    step.startsWith("O_")
                            ? "FINALIZED"
                            : LoanApplications.stage(deepest.get("deepest"));
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
    void cohorts_by_month_and_by_local_date_are_those_of_the_truth() {
        for (JsonNode month : truth.get("by_start_month_utc")) {
            YearMonth start = YearMonth.parse(month.get("value").asText());
            Period period =
                    Period.ofDates(start.atDay(1), start.plusMonths(1).atDay(1), ZoneOffset.UTC);
            checkSegment(AT_THE_END.with(population(period, View.COHORT, null)), month);
        }
        truth.at("/time_zone_and_business_time/cases_by_local_start_date_first7")
                .properties()
                .forEach(day ->
                        assertThat(startedOn(day.getKey())).isEqualTo(day.getValue().asLong()));
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

    private static Population population(Period period, View of, @Nullable String groupBy) {
        Instant asOf = AT_THE_END.population().asOf();
        return new Population(period, of, asOf, Episodes.FIRST, Map.of(), groupBy);
    }

    private static Funnel funnel(FunnelOptions options) {
        return FunnelReport.of(view, AT_THE_END.with(options)).result();
    }

    private static List<Long> reached(Funnel funnel, Function<Funnel.StageRow, Long> count) {
        return funnel.stages().stream().map(count).toList();
    }

    private static List<Long> longs(JsonNode array) {
        var longs = new ArrayList<Long>();
        array.forEach(node -> longs.add(node.asLong()));
        return longs;
    }
}
