package dev.salesflow.reporting.analysis.report;

import static dev.salesflow.reporting.analysis.HistoryBuilder.day;
import static dev.salesflow.reporting.analysis.HistoryBuilder.deal;
import static dev.salesflow.reporting.analysis.TestLog.asOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.salesflow.reporting.analysis.HistoryBuilder;
import dev.salesflow.reporting.analysis.Move;
import dev.salesflow.reporting.analysis.ProcessDesign;
import dev.salesflow.reporting.analysis.TestLog;
import dev.salesflow.reporting.analysis.log.DealLog;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.FunnelMode;
import dev.salesflow.reporting.analysis.query.FunnelOptions;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.report.Funnel.Outcomes;
import dev.salesflow.reporting.analysis.report.Funnel.StageRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunnelReportTest {
    private static final HistoryBuilder SKIPPER =
            deal("skipper").entered(0, "A").entered(1, "C").won(2);

    @Test
    void a_skipped_stage_is_implied_and_shown_as_skipped() {
        Funnel funnel = funnel(asOf(9), SKIPPER);

        assertThat(counts(funnel, StageRow::reached)).containsExactly(1L, 1L, 1L);
        assertThat(counts(funnel, StageRow::touched)).containsExactly(1L, 0L, 1L);
        assertThat(counts(funnel, StageRow::skipped)).containsExactly(0L, 1L, 0L);
    }

    @Test
    void ordered_stops_at_a_skipped_stage_and_touched_does_not() {
        assertThat(counts(inMode(FunnelMode.ORDERED), StageRow::reached))
                .containsExactly(1L, 0L, 0L);
        assertThat(counts(inMode(FunnelMode.TOUCHED), StageRow::reached))
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void strict_looks_for_the_longest_prefix_anywhere() {
        HistoryBuilder wanderer =
                deal("w")
                        .entered(0, "A")
                        .entered(1, "C")
                        .entered(2, "A")
                        .entered(3, "B")
                        .lost(4, "X");
        var strict = new FunnelOptions(FunnelMode.STRICT, null);

        Funnel funnel = funnel(asOf(9).with(strict), wanderer);
        assertThat(counts(funnel, StageRow::reached)).containsExactly(1L, 1L, 0L);
    }

    @Test
    void a_deal_created_in_a_late_stage_or_as_won_reached_all_before() {
        Funnel funnel = funnel(asOf(9), deal("late").entered(0, "C"), deal("won").won(1));

        assertThat(counts(funnel, StageRow::reached)).containsExactly(2L, 2L, 2L);
        assertThat(counts(funnel, StageRow::entries)).containsExactly(0L, 0L, 1L);
        assertThat(funnel.outcomes()).isEqualTo(new Outcomes(1, 0, 1, 0));
    }

    @Test
    void every_visit_ends_in_one_of_five_ways() {
        Funnel funnel =
                funnel(
                        asOf(9),
                        deal("back").entered(0, "A").entered(1, "B").entered(2, "A"),
                        deal("lost").entered(0, "A").lost(1, "PRICE"),
                        deal("away").entered(0, "A").move(Move.reassigned(day(1))),
                        deal("won").entered(0, "A").won(1));
        StageRow a = funnel.stages().getFirst();

        assertThat(List.of(a.entries(), a.advanced(), a.lost(), a.reassigned(), a.waiting()))
                .containsExactly(5L, 2L, 1L, 1L, 1L);
        assertThat(funnel.stages().get(1).regressed()).isEqualTo(1);
        assertThat(a.dropOff()).isEqualTo(0.25);
        assertThat(funnel.outcomes()).isEqualTo(new Outcomes(1, 1, 1, 1));
    }

    @Test
    void repeats_of_the_current_stage_and_holds_are_no_moves() {
        HistoryBuilder held =
                deal("held")
                        .entered(0, "A")
                        .move(Move.held(day(1)))
                        .entered(2, "A")
                        .move(Move.resumed(day(3)))
                        .entered(4, "B");

        assertThat(counts(funnel(asOf(9), held), StageRow::entries)).containsExactly(1L, 1L, 0L);
    }

    @Test
    void a_second_win_changes_nothing() {
        Funnel funnel = funnel(asOf(9), deal("d").entered(0, "A").won(1).won(2).lost(3, "X"));

        assertThat(funnel.outcomes()).isEqualTo(new Outcomes(1, 0, 0, 0));
    }

    @Test
    void a_reopened_deal_counts_by_its_first_episode_unless_all_are_asked_for() {
        HistoryBuilder reopened = deal("d").entered(0, "A").lost(1, "X").reopened(2, "B").won(3);

        Funnel first = funnel(asOf(9), reopened);
        assertThat(first.outcomes()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(first.reopened().rate()).isEqualTo(1.0);
        Population all =
                new Population(Period.ALWAYS, View.COHORT, day(9), Episodes.ALL, Map.of(), null);
        assertThat(funnel(asOf(9).with(all), reopened).outcomes())
                .isEqualTo(new Outcomes(1, 1, 0, 0));
    }

    @Test
    void as_of_an_instant_later_moves_and_later_deals_are_not_there() {
        Funnel funnel =
                funnel(
                        asOf(1.5),
                        deal("d").entered(0, "A").entered(1, "B").won(2),
                        deal("later").entered("A").entered(5, "B"));

        assertThat(funnel.outcomes()).isEqualTo(new Outcomes(0, 0, 1, 0));
    }

    @Test
    void a_deal_without_any_time_counts_when_the_period_has_no_bounds() {
        HistoryBuilder timeless = deal("d").entered("A").entered("B");
        Population bounded =
                new Population(
                        new Period(null, day(9)),
                        View.COHORT,
                        day(9),
                        Episodes.FIRST,
                        Map.of(),
                        null);

        assertThat(counts(funnel(asOf(9), timeless), StageRow::reached))
                .containsExactly(1L, 1L, 0L);
        assertThat(counts(funnel(asOf(9).with(bounded), timeless), StageRow::reached))
                .containsExactly(0L, 0L, 0L);
    }

    @Test
    void moves_at_one_instant_keep_their_order() {
        Funnel funnel =
                funnel(asOf(9), deal("d").entered(1, "A").entered(1, "B").entered(1, "C").won(1));

        assertThat(counts(funnel, StageRow::advanced)).containsExactly(1L, 1L, 1L);
    }

    @Test
    void a_back_dated_move_keeps_its_place_and_is_reported_as_clock_skew() {
        ReportAnswer<Funnel> answer =
                FunnelReport.of(TestLog.of(deal("d").entered(5, "A").entered(3, "B")), asOf(9));

        assertThat(answer.clockSkew()).isEqualTo(1);
        assertThat(counts(answer.result(), StageRow::waiting)).containsExactly(0L, 1L, 0L);
    }

    @Test
    void a_stage_the_design_has_no_more_stays_countable() {
        var log = new DealLog(TestLog.ABC);
        log.upsert(deal("d").entered(0, "A").entered(1, "B").entered(2, "C").build());
        log.redesign(ProcessDesign.linear("abc", List.of("A", "C")));

        Funnel funnel = FunnelReport.of(log.view(), asOf(9)).result();
        assertThat(funnel.stages()).extracting(StageRow::stage).containsExactly("A", "C", "B");
        assertThat(counts(funnel, StageRow::advanced)).containsExactly(1L, 0L, 1L);
    }

    @Test
    void a_history_without_moves_takes_the_deal_out() {
        var log = new DealLog(TestLog.ABC);
        log.upsert(deal("merged").entered(0, "A").build());
        log.upsert(deal("merged").build());

        assertThat(FunnelReport.of(log.view(), asOf(9)).deals()).isZero();
    }

    @Test
    void groups_and_filters_read_attributes_as_of_the_instant() {
        HistoryBuilder moved =
                deal("d").entered(0, "A").with(0, "owner", "ann").with(5, "owner", "bob");
        HistoryBuilder none = deal("e").entered(0, "A");

        assertThat(groups(4, Map.of(), moved, none)).containsExactly("ann", null);
        assertThat(groups(6, Map.of(), moved, none)).containsExactly("bob", null);
        assertThat(groups(6, Map.of("owner", Set.of("ann")), moved, none)).isEmpty();
    }

    @Test
    void wilson_bounds_hold_at_the_edges() {
        Funnel funnel = funnel(asOf(9), deal("d").entered(0, "A").won(1));

        assertThat(funnel.winRate().closed().high()).isEqualTo(1.0);
        assertThat(funnel.winRate().closed().low()).isCloseTo(0.206549, within(1e-6));
        assertThat(funnel.winRate().ultimate()).isEqualTo(1.0);
    }

    @Test
    void with_no_deals_there_are_no_rates() {
        Funnel funnel = funnel(asOf(9));

        assertThat(funnel.winRate().closed().rate()).isNull();
        assertThat(funnel.winRate().ultimate()).isNull();
        assertThat(funnel.stages().getFirst().dropOff()).isNull();
    }

    private static List<@Nullable String> groups(
            double at, Map<String, Set<String>> filters, HistoryBuilder... deals) {
        Population population =
                new Population(
                        Period.ALWAYS, View.COHORT, day(at), Episodes.FIRST, filters, "owner");
        var keys = new ArrayList<@Nullable String>();
        FunnelReport.of(TestLog.of(deals), asOf(at).with(population))
                .groups()
                .forEach(group -> keys.add(group.key()));
        return keys;
    }

    private static Funnel inMode(FunnelMode mode) {
        return funnel(asOf(9).with(new FunnelOptions(mode, null)), SKIPPER);
    }

    private static Funnel funnel(ReportQuery query, HistoryBuilder... deals) {
        return FunnelReport.of(TestLog.of(deals), query).result();
    }

    private static List<Long> counts(Funnel funnel, Function<StageRow, Long> count) {
        return funnel.stages().stream().map(count).toList();
    }
}
