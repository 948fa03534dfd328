package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.SurvivalOptions;
import dev.salesflow.reporting.analysis.statistics.SurvivalRequest;
import dev.salesflow.reporting.analysis.statistics.SurvivalRows;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The causes for which a case may end: 0 open, 1 won, 2 and on for the reasons to be lost, by name
/// so that sums do not depend on which came first, and one more for deals that left the process,
/// which the estimate takes as censored.
final class Causes {
    static final int WON = 1;
    static final int FIRST_REASON = 2;

    /// Points of a survival curve; a longer one is thinned.
    private static final int MAXIMUM_POINTS = 20_000;

    /// Points of each curve when there may be many of them.
    private static final int MAXIMUM_POINTS_IN_GROUP = 500;

    private final List<String> reasons;
    private final int[] causeOfReason;

    private Causes(List<String> reasons, int[] causeOfReason) {
        this.reasons = reasons;
        this.causeOfReason = causeOfReason;
    }

    static Causes of(DealLogView view) {
        int size = view.reasons().size();
        List<String> sorted =
                IntStream.range(0, size).mapToObj(view.reasons()::text).sorted().toList();
        int[] causes =
                IntStream.range(0, size)
                        .map(code -> Collections.binarySearch(sorted, view.reasons().text(code)))
                        .map(place -> FIRST_REASON + place)
                        .toArray();
        return new Causes(sorted, causes);
    }

    /// The reasons by name; the first is cause 2.
    List<String> reasons() {
        return reasons;
    }

    SurvivalRows rows() {
        return new SurvivalRows(leftProcess());
    }

    int leftProcess() {
        return FIRST_REASON + reasons.size();
    }

    int of(Case current) {
        return switch (current.outcome()) {
            case OPEN -> SurvivalRows.CENSORED;
            case WON -> WON;
            case LOST -> causeOfReason[current.reason()];
            case REASSIGNED -> leftProcess();
        };
    }

    SurvivalRequest request(ReportQuery query) {
        SurvivalOptions options = query.survival();
        boolean grouped = query.population().groupBy() != null;
        return new SurvivalRequest(
                query.measure().unit().ticks(),
                reasons,
                options.at(),
                options.horizon(),
                grouped ? MAXIMUM_POINTS_IN_GROUP : MAXIMUM_POINTS);
    }
}
