package dev.salesflow.reporting.analysis.log;

import static dev.salesflow.reporting.analysis.HistoryBuilder.deal;
import static dev.salesflow.reporting.analysis.TestLog.asOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.reporting.analysis.DealHistory;
import dev.salesflow.reporting.analysis.HistoryBuilder;
import dev.salesflow.reporting.analysis.TestLog;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.report.CycleTimesReport;
import dev.salesflow.reporting.analysis.report.FlowReport;
import dev.salesflow.reporting.analysis.report.FunnelReport;
import dev.salesflow.reporting.analysis.report.ReportAnswer;
import dev.salesflow.reporting.analysis.report.StageTimesReport;
import dev.salesflow.reporting.analysis.report.VariantsReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealLogTest {
    @Test
    void a_view_does_not_see_later_changes() {
        var log = new DealLog(TestLog.ABC);
        log.upsert(deal("d").entered(0, "A").build());
        DealLogView before = log.view();
        log.upsert(deal("d").entered(0, "A").won(1).build());
        log.upsert(deal("e").entered(0, "A").build());

        assertThat(FunnelReport.of(before, asOf(9)).result().outcomes().won()).isZero();
        assertThat(FunnelReport.of(before, asOf(9)).deals()).isEqualTo(1);
        assertThat(FunnelReport.of(log.view(), asOf(9)).result().outcomes().won()).isEqualTo(1);
    }

    @Test
    void attributes_beyond_the_most_are_left_out_and_the_others_still_count() {
        var log = new DealLog(TestLog.ABC);
        for (int i = 0; i < 300; i++) {
            log.upsert(deal("d" + i).with("attr.a" + i, "x").entered(0, "A").build());
        }
        log.upsert(deal("owned").with("owner", "ann").entered(0, "A").build());

        assertThat(log.view().attributes().names().size()).isEqualTo(257);
        assertThat(log.view().attributes().names().find("owner")).isEqualTo(256);
        assertThat(FunnelReport.of(log.view(), asOf(9)).deals()).isEqualTo(301);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void reports_do_not_depend_on_the_way_the_histories_came_in(long seed) {
        List<DealHistory> histories = randomHistories(new Random(seed), 2_000);
        var once = new DealLog(TestLog.ABC);
        histories.forEach(once::upsert);

        var churned = new DealLog(TestLog.ABC);
        var shuffled = new ArrayList<>(histories);
        for (int round = 0; round < 70; round++) {
            Collections.shuffle(shuffled, new Random(seed + round));
            shuffled.forEach(history -> churned.upsert(partOf(history)));
        }
        DealLogView halfway = churned.view();
        shuffled.forEach(churned::upsert);

        assertThat(halfway.segments().size()).isLessThanOrEqualTo(3);
        assertThat(reports(churned.view())).isEqualTo(reports(once.view()));
    }

    private static DealHistory partOf(DealHistory history) {
        return new DealHistory(
                history.deal(),
                history.moves().subList(0, 1),
                history.attributes(),
                history.observedFrom());
    }

    private static List<ReportAnswer<?>> reports(DealLogView view) {
        Population grouped =
                new Population(
                        Period.ALWAYS,
                        View.COHORT,
                        HistoryBuilder.day(60),
                        Episodes.ALL,
                        Map.of(),
                        "owner");
        ReportQuery query = asOf(60).with(grouped);
        return List.of(
                FunnelReport.of(view, query),
                CycleTimesReport.of(view, query),
                StageTimesReport.of(view, query),
                FlowReport.of(view, query),
                VariantsReport.of(view, query));
    }

    private static List<DealHistory> randomHistories(Random random, int count) {
        var histories = new ArrayList<DealHistory>();
        String[] stages = {"A", "B", "C"};
        for (int i = 0; i < count; i++) {
            double day = random.nextInt(50);
            HistoryBuilder deal = deal("deal " + i).with("owner", "o" + random.nextInt(5));
            deal.with(day, "team", "t1").with(day + 3, "team", "t2").entered(day, stages[0]);
            for (int move = random.nextInt(6); move > 0; move--) {
                day += random.nextDouble() * 6 - 0.5;
                switch (random.nextInt(6)) {
                    case 0 -> deal.won(day);
                    case 1 -> deal.lost(day, "R" + random.nextInt(3));
                    case 2 -> deal.entered(stages[random.nextInt(3)]);
                    default -> deal.entered(day, stages[random.nextInt(3)]);
                }
            }
            histories.add(deal.build());
        }
        return histories;
    }
}
