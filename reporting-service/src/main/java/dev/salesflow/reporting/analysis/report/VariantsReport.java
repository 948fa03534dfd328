package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.Codes;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.report.Variants.Variant;
import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.statistics.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The report `variants`. In a flow view the variants are those of the deals in progress during the
/// period, up to its end.
public final class VariantsReport {
    private static final int MAXIMUM = 1_000;
    private static final int COVERED_PERCENT = 80;

    private final Codes stages;
    private final int[] place;
    private final VariantCases cases;
    private final long ticks;

    private VariantsReport(DealLogView view, VariantCases cases, long ticks) {
        stages = view.stages();
        int[] order = view.stagesInOrder();
        place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        this.cases = cases;
        this.ticks = ticks;
    }

    /// Shares of cases; times in the unit of the query. Formulas: metrics, section Flow and process
    /// map.
    public static ReportAnswer<Variants> of(DealLogView view, ReportQuery query) {
        long ticks = query.measure().unit().ticks();
        return ReportRun.of(
                view,
                query,
                List.of(Rule.VARIANT, Rule.VISIT, Rule.EPISODE, Rule.PERCENTILE),
                VariantCases::new,
                cases -> new VariantsReport(view, cases, ticks).finish());
    }

    private Variants finish() {
        int[] order = mostFrequentFirst();
        int listed = Math.min(MAXIMUM, order.length);
        var places = new int[order.length];
        Arrays.fill(places, -1);
        for (int place = 0; place < listed; place++) {
            places[order[place]] = place;
        }
        LongBuffer[] times = cases.timesToClose(places, listed);
        var variants = new ArrayList<Variant>();
        long cumulative = 0;
        for (int place = 0; place < listed; place++) {
            cumulative += cases.count(order[place]);
            variants.add(variant(order[place], cumulative, times[place]));
        }
        return new Variants(variants, order.length, covering(order));
    }

    private Variant variant(int number, long cumulative, LongBuffer times) {
        long closed = cases.closed(number);
        return new Variant(
                names(number),
                cases.count(number),
                (double) cases.count(number) / cases.cases(),
                (double) cumulative / cases.cases(),
                closed == 0 ? null : (double) cases.won(number) / closed,
                Distribution.median(times, ticks));
    }

    /// Ties by the order of the stages, so that the order of arrival does not show.
    private int[] mostFrequentFirst() {
        return IntStream.range(0, cases.table.size())
                .boxed()
                .sorted((one, other) -> {
                    int byCount = Long.compare(cases.count(other), cases.count(one));
                    return byCount != 0 ? byCount : compareStages(one, other);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compareStages(int one, int other) {
        int common = Math.min(cases.table.length(one), cases.table.length(other));
        for (int visit = 0; visit < common; visit++) {
            int order =
                    Integer.compare(
                            place[cases.table.stage(one, visit)],
                            place[cases.table.stage(other, visit)]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(cases.table.length(one), cases.table.length(other));
    }

    private int covering(int[] order) {
        long covered = 0;
        int variants = 0;
        while (covered * 100 < cases.cases() * COVERED_PERCENT) {
            covered += cases.count(order[variants++]);
        }
        return variants;
    }

    private List<String> names(int number) {
        return IntStream.range(0, cases.table.length(number))
                .mapToObj(visit -> stages.text(cases.table.stage(number, visit)))
                .toList();
    }
}
