package dev.salesflow.reporting.analysis.query;

import dev.salesflow.reporting.analysis.time.BusinessCalendar;
import java.time.Instant;

/// What a report is asked for.
public record ReportQuery(
        Population population, Measure measure, FunnelOptions funnel, SurvivalOptions survival) {

    /// Everything as of an instant, by the defaults of the API.
    public static ReportQuery asOf(Instant asOf, BusinessCalendar calendar) {
        return new ReportQuery(
                Population.asOf(asOf),
                Measure.days(calendar),
                FunnelOptions.IMPLIED,
                SurvivalOptions.DEFAULT);
    }

    public ReportQuery with(Population other) {
        return new ReportQuery(other, measure, funnel, survival);
    }

    public ReportQuery with(Measure other) {
        return new ReportQuery(population, other, funnel, survival);
    }

    public ReportQuery with(FunnelOptions other) {
        return new ReportQuery(population, measure, other, survival);
    }

    public ReportQuery with(SurvivalOptions other) {
        return new ReportQuery(population, measure, funnel, other);
    }
}
