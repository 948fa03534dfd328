package dev.salesflow.reporting.analysis.log;

import dev.salesflow.reporting.analysis.ProcessDesign;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// An immutable, consistent view of a log. `earliest` and `latest` enclose every known time, both
/// are meaningless while there is none.
public record DealLogView(
        ProcessDesign design,
        List<SegmentView> segments,
        Codes stages,
        Codes reasons,
        AttributeCodes attributes,
        long earliest,
        long latest) {

    /// Stands for the reason of a deal lost without one.
    public static final String UNSTATED = "UNSTATED";

    /// The stage codes in designed order, then by name those the design has no more.
    public int[] stagesInOrder() {
        int[] ranks = ranks();
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(
                                        code -> ranks[code] < 0 ? Integer.MAX_VALUE : ranks[code])
                                .thenComparing(stages::text))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The place of each stage code in the designed order, -1 for a stage the design has no more.
    public int[] ranks() {
        var ranks = new int[stages.size()];
        Arrays.fill(ranks, -1);
        for (int rank = 0; rank < design.stages().size(); rank++) {
            ranks[stages.find(design.stages().get(rank))] = rank;
        }
        return ranks;
    }
}
