package dev.salesflow.reporting.analysis.report;

import static dev.salesflow.reporting.analysis.HistoryBuilder.day;
import static dev.salesflow.reporting.analysis.HistoryBuilder.deal;
import static dev.salesflow.reporting.analysis.TestLog.asOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.reporting.analysis.TestLog;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.report.Flow.Edge;
import dev.salesflow.reporting.analysis.report.Variants.Variant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowAndVariantsReportTest {
    private static final DealLogView VIEW =
            TestLog.of(
                    deal("1")
                            .entered(0, "A")
                            .entered(1, "B")
                            .entered(2, "A")
                            .entered(3, "B")
                            .won(5),
                    deal("2").entered(0, "A").entered(1, "B").lost(2, "X").reopened(4, "B"),
                    deal("3").entered(3, "A").entered(4, "B"));

    @Test
    void an_edge_counts_traversals_deals_and_returns() {
        Flow flow = FlowReport.of(VIEW, asOf(9)).result();

        assertThat(flow.edges())
                .contains(
                        new Edge("A", "B", 4, 3, 3, 1, 1.0, 1.0, 1.0, 1.0, 1.0, true),
                        new Edge("B", "A", 1, 1, 0, 1, 0.25, 1.0, 1.0, 1.0, 1.0, false),
                        new Edge("B", "OPEN", 1, 1, 1, 0, 0.25, 5.0, 5.0, 5.0, 5.0, true))
                .contains(new Edge("START", "A", 3, 3, 3, 0, 1.0, null, null, null, null, true));
    }

    @Test
    void waiting_deals_are_a_node_with_their_age() {
        Flow flow = FlowReport.of(VIEW, asOf(9)).result();

        assertThat(flow.nodes())
                .contains(new Flow.Node("OPEN", 1, 1, 5.0), new Flow.Node("WON", 1, 1, null));
    }

    @Test
    void a_later_episode_comes_from_the_outcome_before() {
        Population all =
                new Population(Period.ALWAYS, View.COHORT, day(9), Episodes.ALL, Map.of(), null);

        assertThat(FlowReport.of(VIEW, asOf(9).with(all)).result().edges())
                .contains(new Edge("LOST", "B", 1, 1, 1, 0, 1.0, 2.0, 2.0, 2.0, 2.0, false));
    }

    @Test
    void a_return_in_the_period_to_a_stage_left_before_it_is_no_first_pass() {
        DealLogView view = TestLog.of(deal("d").entered(0, "A").entered(1, "B").entered(6, "A"));

        assertThat(FlowReport.of(view, asOf(9).with(period(5))).result().edges())
                .contains(new Edge("B", "A", 1, 1, 0, 1, 1.0, 5.0, 5.0, 5.0, 5.0, false));
    }

    @Test
    void a_stage_the_design_has_no_more_is_drawn_when_it_is_left_in_the_period() {
        DealLogView view = TestLog.of(deal("d").entered(0, "OLD").entered(6, "B"));

        assertThat(FlowReport.of(view, asOf(9).with(period(5))).result().edges())
                .extracting(Edge::from)
                .containsExactlyInAnyOrder("OLD", "B");
    }

    private static Population period(double from) {
        return new Population(
                new Period(day(from), day(9)), View.FLOW, day(9), Episodes.FIRST, Map.of(), null);
    }

    @Test
    void variants_are_counted_by_sequence_most_frequent_first() {
        Variants variants = VariantsReport.of(VIEW, asOf(9)).result();

        assertThat(variants.variants())
                .containsExactly(
                        new Variant(List.of("A", "B"), 2, 2 / 3.0, 2 / 3.0, 0.0, 2.0),
                        new Variant(List.of("A", "B", "A", "B"), 1, 1 / 3.0, 1.0, 1.0, 5.0));
        assertThat(variants.distinct()).isEqualTo(2);
        assertThat(variants.covering80()).isEqualTo(2);
    }
}
