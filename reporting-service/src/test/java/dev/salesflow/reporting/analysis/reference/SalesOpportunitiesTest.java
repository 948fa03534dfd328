package dev.salesflow.reporting.analysis.reference;

import static dev.salesflow.reporting.analysis.reference.ReferenceData.duration;
import static dev.salesflow.reporting.analysis.reference.ReferenceData.rate;
import static dev.salesflow.reporting.analysis.reference.ReferenceData.same;
import static org.assertj.core.api.Assertions.assertThat;

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
import dev.salesflow.reporting.analysis.report.Funnel;
import dev.salesflow.reporting.analysis.report.Funnel.Outcomes;
import dev.salesflow.reporting.analysis.report.FunnelReport;
import dev.salesflow.reporting.analysis.report.ReportAnswer.Group;
import dev.salesflow.reporting.analysis.statistics.Survival;
import dev.salesflow.reporting.analysis.statistics.SurvivalPoint;
import dev.salesflow.reporting.analysis.time.BusinessCalendar;
import dev.salesflow.reporting.analysis.time.DurationUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesOpportunitiesTest {
    private static final Instant END = Instant.parse("2017-12-31T00:00:00Z");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard(ZoneOffset.UTC);
    private static final ReportQuery AT_THE_END = ReportQuery.asOf(END, CALENDAR);

    private static JsonNode truth;
    private static DealLogView view;

    @BeforeAll
    static void read() {
        ReferenceData data = ReferenceData.named("crm-sales-opportunities");
        truth = data.truth();
        view = SalesOpportunities.read(data);
    }

    @Test
    void the_funnel_is_that_of_the_truth() {
        Funnel funnel = FunnelReport.of(view, AT_THE_END).result();
        Funnel.StageRow engaging = funnel.stages().get(1);

        assertThat(funnel.stages())
                .extracting(Funnel.StageRow::reached)
                .containsExactly(8_800L, 8_300L);
        assertThat(funnel.outcomes()).isEqualTo(new Outcomes(4_238, 2_473, 2_089, 0));
        rate(engaging.stepConversion().rate(), truth.at("/conversion_step_to_step/0/rate"));
        rate(funnel.won().overallConversion().rate(), truth.at("/reached/Won/of_first"));
        rate(engaging.dropOff(), truth.at("/drop_off/lost_of_closed"));
        rate(
                (double) engaging.waiting() / engaging.entries(),
                truth.at("/drop_off/engaging_still_open"));
        same(funnel.winRate().closed(), truth.get("win_rate_closed"));
        same(funnel.winRate().created(), truth.get("win_rate_created"));
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, cycle_days",
        "CALENDAR_DAYS, cycle_days",
        "BUSINESS_DAYS, cycle_business_days"
    })
    void durations_are_those_of_the_truth(DurationUnit unit, String name) {
        var measure = new Measure(unit, ZoneOffset.UTC, CALENDAR);
        CycleTimes times = CycleTimesReport.of(view, AT_THE_END.with(measure)).result();

        JsonNode expected = truth.get(name);
        same(times.timeToWin(), expected.get("won"));
        same(times.timeToLoss(), expected.get("lost"));
        if (expected.has("closed")) {
            same(times.timeToClose(), expected.get("closed"));
            same(times.dealAge(), expected.get("open_age_at_observation"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "survival, NONE,",
        "survival_left_truncated, LEFT,",
        "survival_engaged_since_first_close, NONE, 2017-03-01"
    })
    void survival_is_that_of_the_truth(
            String name, Truncation truncation, @Nullable LocalDate since) {
        JsonNode expected = truth.get(name);
        Survival survival = survival(expected, truncation, since);

        assertThat(survival.withoutClock()).isEqualTo(since == null ? 500 : 0);
        same(survival, expected, Map.of("Won", "", "Lost", "*"));
    }

    private static Survival survival(
            JsonNode expected, Truncation truncation, @Nullable LocalDate since) {
        Instant from = since == null ? null : since.atStartOfDay(ZoneOffset.UTC).toInstant();
        var options =
                new SurvivalOptions(
                        truncation, ReferenceData.horizon(expected), ReferenceData.ages(expected));
        ReportQuery query =
                AT_THE_END
                        .with(population(new Period(from, null), View.COHORT, null))
                        .with(options);
        return CycleTimesReport.of(view, query).result().survival();
    }

    @Test
    void the_curve_is_that_of_the_truth_point_by_point() {
        List<SurvivalPoint> curve = survival(truth.get("survival"), Truncation.NONE, null).curve();

        JsonNode expected = truth.get("km_curve_any_close");
        assertThat(curve).hasSize(expected.size());
        for (int i = 0; i < curve.size(); i++) {
            assertThat(curve.get(i).t()).isEqualTo(expected.get(i).get("t").asDouble());
            assertThat(curve.get(i).atRisk()).isEqualTo(expected.get(i).get("at_risk").asInt());
            rate(curve.get(i).open(), expected.get(i).get("S"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "by_product, product",
        "by_sales_agent, agent",
        "by_manager, manager",
        "by_region, region"
    })
    void groups_are_those_of_the_truth(String name, String attribute) {
        ReportQuery query = AT_THE_END.with(population(Period.ALWAYS, View.COHORT, attribute));
        Map<String, Funnel> funnels = byKey(FunnelReport.of(view, query).groups());
        Map<String, CycleTimes> times = byKey(CycleTimesReport.of(view, query).groups());

        assertThat(funnels).hasSize(truth.get(name).size());
        for (JsonNode expected : truth.get(name)) {
            String key = expected.get("value").asText();
            check(funnels.get(key), times.get(key), expected);
        }
    }

    private static void check(Funnel funnel, CycleTimes times, JsonNode expected) {
        long open = expected.get("prospecting").asLong() + expected.get("engaging").asLong();
        assertThat(funnel.outcomes())
                .isEqualTo(
                        new Outcomes(
                                expected.get("won").asLong(),
                                expected.get("lost").asLong(),
                                open,
                                0));
        rate(funnel.winRate().closed().rate(), expected.get("win_rate_closed"));
        rate(funnel.winRate().closed().low(), expected.at("/wilson95/0"));
        rate(funnel.winRate().closed().high(), expected.at("/wilson95/1"));
        duration(times.timeToWin().mean(), expected.get("won_days_mean"));
        duration(times.timeToWin().median(), expected.get("won_days_median"));
        duration(times.timeToWin().p90(), expected.get("won_days_p90"));
        duration(times.timeToLoss().mean(), expected.get("lost_days_mean"));
        duration(times.timeToLoss().median(), expected.get("lost_days_median"));
        duration(times.timeToLoss().p90(), expected.get("lost_days_p90"));
    }

    private static <T> Map<String, T> byKey(List<Group<T>> groups) {
        Map<String, T> byKey = new HashMap<>();
        groups.forEach(group -> byKey.put(String.valueOf(group.key()), group.result()));
        return byKey;
    }

    @Test
    void cohorts_by_month_of_engagement_are_those_of_the_truth() {
        for (JsonNode cohort : truth.get("cohorts_by_engage_month")) {
            Funnel funnel = funnel(month(cohort.get("month").asText()), View.COHORT);
            assertThat(funnel.outcomes())
                    .isEqualTo(
                            new Outcomes(
                                    cohort.get("won").asLong(),
                                    cohort.get("lost").asLong(),
                                    cohort.get("open").asLong(),
                                    0));
        }
    }

    @Test
    void the_flow_of_each_month_is_that_of_the_truth() {
        for (JsonNode end : truth.get("cfd_month_end")) {
            String month = end.get("date").asText().substring(0, 7);
            Funnel funnel = funnel(month(month), View.FLOW);
            long won = truth.at("/won_by_month/" + month).asLong();
            long lost = truth.at("/lost_by_month/" + month).asLong();
            assertThat(funnel.outcomes())
                    .isEqualTo(new Outcomes(won, lost, end.get("wip").asLong(), 0));
            assertThat(funnel.stages().get(1).touched())
                    .isEqualTo(truth.at("/engaged_by_month/" + month).asLong());
        }
    }

    @Test
    void departures_of_a_quarter_and_their_mean_time_are_those_of_the_truth() {
        JsonNode law = truth.get("littles_law_2017Q3");
        Period quarter =
                Period.ofDates(
                        LocalDate.parse(law.at("/window/0").asText()),
                        LocalDate.parse(law.at("/window/1").asText()),
                        ZoneOffset.UTC);
        CycleTimes times =
                CycleTimesReport.of(view, AT_THE_END.with(population(quarter, View.FLOW, null)))
                        .result();

        assertThat(times.timeToClose().n()).isEqualTo(law.get("departures").asLong());
        duration(times.timeToClose().mean(), law.get("mean_cycle_of_departed_days"));
    }

    private static Period month(String text) {
        YearMonth month = YearMonth.parse(text);
        return Period.ofDates(month.atDay(1), month.plusMonths(1).atDay(1), ZoneOffset.UTC);
    }

    private static Funnel funnel(Period period, View of) {
        return FunnelReport.of(view, AT_THE_END.with(population(period, of, null))).result();
    }

    private static Population population(Period period, View of, @Nullable String groupBy) {
        return new Population(period, of, END, Episodes.FIRST, Map.of(), groupBy);
    }
}
