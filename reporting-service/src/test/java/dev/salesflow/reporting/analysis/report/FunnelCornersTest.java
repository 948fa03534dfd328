package dev.salesflow.reporting.analysis.report;

import static dev.salesflow.reporting.analysis.HistoryBuilder.day;
import static dev.salesflow.reporting.analysis.HistoryBuilder.deal;
import static dev.salesflow.reporting.analysis.TestLog.asOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.reporting.analysis.HistoryBuilder;
import dev.salesflow.reporting.analysis.Move;
import dev.salesflow.reporting.analysis.TestLog;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.FunnelMode;
import dev.salesflow.reporting.analysis.query.FunnelOptions;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.report.Funnel.Outcomes;
import dev.salesflow.reporting.analysis.report.Funnel.StageRow;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunnelCornersTest {
    @Test
    void a_move_without_a_time_is_not_there_before_the_move_it_follows() {
        HistoryBuilder deal = deal("d").entered(0, "A").entered(5, "B").move(Move.won(null));

        assertThat(funnel(asOf(3), deal).outcomes()).isEqualTo(new Outcomes(0, 0, 1, 0));
        assertThat(funnel(asOf(5), deal).outcomes()).isEqualTo(new Outcomes(1, 0, 0, 0));
    }

    @Test
    void a_first_step_without_a_time_is_reached_in_every_window() {
        var day = new FunnelOptions(FunnelMode.ORDERED, Duration.ofDays(1));

        assertThat(funnel(asOf(9).with(day), deal("d").entered("A").entered(1, "B")).stages())
                .extracting(StageRow::reached)
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void a_flow_view_has_no_group_without_a_case_in_the_period() {
        Population period =
                new Population(
                        new Period(day(5), day(9)),
                        View.FLOW,
                        day(9),
                        Episodes.FIRST,
                        Map.of(),
                        "owner");
        HistoryBuilder before = deal("d").with("owner", "ann").entered(0, "A").won(1);
        HistoryBuilder inside = deal("e").with("owner", "bob").entered(0, "A").won(6);

        assertThat(FunnelReport.of(TestLog.of(before, inside), asOf(9).with(period)).groups())
                .extracting(ReportAnswer.Group::key)
                .containsExactly("bob");
    }

    private static Funnel funnel(ReportQuery query, HistoryBuilder deal) {
        return FunnelReport.of(TestLog.of(deal), query).result();
    }
}
