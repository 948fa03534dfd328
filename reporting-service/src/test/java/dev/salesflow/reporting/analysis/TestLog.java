package dev.salesflow.reporting.analysis;

import dev.salesflow.reporting.analysis.log.DealLog;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.time.BusinessCalendar;
import java.time.ZoneOffset;
import java.util.List;

/// Logs and queries over the process A → B → C for tests.
public final class TestLog {
    public static final ProcessDesign ABC = ProcessDesign.linear("abc", List.of("A", "B", "C"));

    private TestLog() {}

    public static DealLogView of(HistoryBuilder... deals) {
        var log = new DealLog(ABC);
        for (HistoryBuilder deal : deals) {
            log.upsert(deal.build());
        }
        return log.view();
    }

    /// Everything as of a day after 2024-01-01, in UTC.
    public static ReportQuery asOf(double day) {
        return ReportQuery.asOf(HistoryBuilder.day(day), BusinessCalendar.standard(ZoneOffset.UTC));
    }
}
