package dev.salesflow.reporting.delivery;

import dev.salesflow.events.EventJson;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.report.CycleTimesReport;
import dev.salesflow.reporting.analysis.report.FlowReport;
import dev.salesflow.reporting.analysis.report.FunnelReport;
import dev.salesflow.reporting.analysis.report.StageTimesReport;
import dev.salesflow.reporting.analysis.report.VariantsReport;
import dev.salesflow.reporting.analysis.time.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The five reports as text, for several questions.
public final class Answers {

    private static final BusinessCalendar CALENDAR =
            BusinessCalendar.standard(ZoneId.of("Europe/Amsterdam"));

    private Answers() {}

    /// Everything as of an instant; by owner with all episodes; of one product in a period.
    public static List<String> of(DealLogView view, Instant asOf) {
        var answers = new ArrayList<String>();
        for (var query :
                List.of(
                        ReportQuery.asOf(asOf, CALENDAR),
                        asked(asOf, Period.ALWAYS, View.COHORT, Map.of(), true),
                        asked(asOf, quarter(), View.FLOW, product(), false))) {
            for (var answer :
                    List.of(
                            FunnelReport.of(view, query),
                            CycleTimesReport.of(view, query),
                            StageTimesReport.of(view, query),
                            FlowReport.of(view, query),
                            VariantsReport.of(view, query))) {
                answers.add(EventJson.write(answer));
            }
        }
        return answers;
    }

    private static Period quarter() {
        return new Period(
                RandomDeals.START.plus(Duration.ofDays(30)),
                RandomDeals.START.plus(Duration.ofDays(120)));
    }

    private static Map<String, Set<String>> product() {
        return Map.of("attr.product", Set.of("X"));
    }

    private static ReportQuery asked(
            Instant asOf,
            Period period,
            View view,
            Map<String, Set<String>> filters,
            boolean grouped) {
        var episodes = grouped ? Episodes.ALL : Episodes.FIRST;
        var groupBy = grouped ? "owner" : null;
        return ReportQuery.asOf(asOf, CALENDAR)
                .with(new Population(period, view, asOf, episodes, filters, groupBy));
    }
}
