package dev.salesflow.reporting.analysis.report;

import static dev.salesflow.reporting.analysis.HistoryBuilder.day;
import static dev.salesflow.reporting.analysis.HistoryBuilder.deal;
import static dev.salesflow.reporting.analysis.TestLog.asOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.reporting.analysis.HistoryBuilder;
import dev.salesflow.reporting.analysis.TestLog;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.SurvivalOptions;
import dev.salesflow.reporting.analysis.query.Truncation;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.report.StageTimes.StageRow;
import dev.salesflow.reporting.analysis.statistics.Survival;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimesReportTest {
    @Test
    void the_clock_starts_at_the_first_known_entry() {
        CycleTimes times =
                CycleTimesReport.of(
                                TestLog.of(deal("d").entered("A").entered(2, "B").won(5)), asOf(9))
                        .result();

        assertThat(times.timeToWin().mean()).isEqualTo(3.0);
    }

    @Test
    void a_deal_closed_without_a_known_entry_has_no_duration_and_one_created_won_has_zero() {
        CycleTimes times =
                CycleTimesReport.of(
                                TestLog.of(deal("d").entered("A").won(5), deal("w").won(5)),
                                asOf(9))
                        .result();

        assertThat(times.timeToWin().n()).isEqualTo(1);
        assertThat(times.timeToWin().max()).isZero();
        assertThat(times.timeToWin().sd()).isNull();
        assertThat(times.survival().withoutClock()).isEqualTo(1);
    }

    @Test
    void a_closing_before_its_opening_counts_as_zero() {
        CycleTimes times =
                CycleTimesReport.of(TestLog.of(deal("d").entered(5, "A").lost(3, "X")), asOf(9))
                        .result();

        assertThat(times.byLostReason().get("X").max()).isZero();
    }

    @Test
    void a_flow_view_counts_time_at_risk_inside_the_period_alone() {
        Population period =
                new Population(
                        new Period(day(10), day(20)),
                        View.FLOW,
                        day(99),
                        Episodes.FIRST,
                        Map.of(),
                        null);
        Survival survival =
                CycleTimesReport.of(
                                TestLog.of(
                                        deal("before").entered(0, "A").won(9),
                                        deal("inside").entered(5, "A").won(15),
                                        deal("after").entered(12, "A").lost(30, "X")),
                                asOf(99).with(period))
                        .result()
                        .survival();

        assertThat(survival.rows()).isEqualTo(2);
        assertThat(survival.won()).isEqualTo(1);
        assertThat(survival.censored()).isEqualTo(1);
        assertThat(survival.curve().getFirst().atRisk()).isEqualTo(1);
    }

    @Test
    void a_deal_that_closes_on_its_entry_age_is_never_at_risk() {
        var left = new SurvivalOptions(Truncation.LEFT, null, List.of());
        HistoryBuilder onEntry = deal("d").entered(0, "A").won(4).observedFrom(4);
        HistoryBuilder later = deal("e").entered(0, "A").won(6).observedFrom(4);

        Survival survival =
                CycleTimesReport.of(TestLog.of(onEntry, later), asOf(9).with(left))
                        .result()
                        .survival();
        assertThat(survival.neverAtRisk()).isEqualTo(1);
        assertThat(survival.median()).isEqualTo(6.0);
    }

    @Test
    void repeated_visits_have_first_latest_and_cumulative_times() {
        HistoryBuilder back =
                deal("d").entered(0, "A").entered(1, "B").entered(3, "A").entered(7, "B");
        StageRow a = stages(back).getFirst();
        StageRow b = stages(back).get(1);

        assertThat(a.visits()).isEqualTo(2);
        assertThat(a.visit().mean()).isEqualTo(2.5);
        assertThat(a.first().mean()).isEqualTo(1.0);
        assertThat(a.latest().mean()).isEqualTo(4.0);
        assertThat(a.cumulative().mean()).isEqualTo(5.0);
        assertThat(b.cumulative().n()).isZero();
        assertThat(b.open().mean()).isEqualTo(2.0);
    }

    @Test
    void a_stay_with_an_unknown_end_is_a_visit_without_a_time() {
        StageRow a = stages(deal("d").entered("A").entered(1, "B")).getFirst();

        assertThat(a.visits()).isEqualTo(1);
        assertThat(a.visit().n()).isZero();
    }

    private static List<StageRow> stages(HistoryBuilder deal) {
        return StageTimesReport.of(TestLog.of(deal), asOf(9)).result().stages();
    }
}
