package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.SurvivalOptions;
import dev.salesflow.reporting.analysis.statistics.SurvivalRequest;
import dev.salesflow.reporting.analysis.statistics.SurvivalRows;
import java.util.ArrayList;
import java.util.List;

/// The causes for which a case may end: 0 open, 1 won, 2 + code for each reason to be lost, and one
/// more for deals that left the process, which the estimate takes as censored.
record Causes(List<String> reasons) {
    static final int WON = 1;
    static final int FIRST_REASON = 2;

    /// Points of a survival curve; a longer one is thinned.
    private static final int MAXIMUM_POINTS = 20_000;

    /// Points of each curve when there may be many of them.
    private static final int MAXIMUM_POINTS_IN_GROUP = 500;

    static Causes of(DealLogView view) {
        var reasons = new ArrayList<String>();
        for (int code = 0; code < view.reasons().size(); code++) {
            reasons.add(view.reasons().text(code));
        }
        return new Causes(reasons);
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
            case LOST -> FIRST_REASON + current.reason();
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
