package dev.salesflow.reporting.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.salesflow.reporting.analysis.report.CycleTimes;
import dev.salesflow.reporting.analysis.report.Flow;
import dev.salesflow.reporting.analysis.report.Funnel;
import dev.salesflow.reporting.analysis.report.ReportAnswer;
import dev.salesflow.reporting.analysis.report.StageTimes;
import dev.salesflow.reporting.analysis.report.Variants;
import dev.salesflow.reporting.analysis.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The part of a report that makes a table: the type of its rows, and where they are.
record ReportTable<T, R extends Record>(Class<R> row, Function<T, List<R>> rows) {

    static final ReportTable<Funnel, Funnel.StageRow> FUNNEL =
            new ReportTable<>(Funnel.StageRow.class, Funnel::stages);
    static final ReportTable<CycleTimes, NamedTime> CYCLE_TIMES =
            new ReportTable<>(NamedTime.class, NamedTime::of);
    static final ReportTable<StageTimes, StageTimes.StageRow> STAGE_TIMES =
            new ReportTable<>(StageTimes.StageRow.class, StageTimes::stages);
    static final ReportTable<Flow, Flow.Edge> FLOW =
            new ReportTable<>(Flow.Edge.class, Flow::edges);
    static final ReportTable<Variants, Variants.Variant> VARIANTS =
            new ReportTable<>(Variants.Variant.class, Variants::variants);

    /// The rows of all, or when grouped those of each group, its key in the first column.
    String csv(ReportAnswer<T> answer) {
        var groups = answer.groups();
        var csv = new CsvTable(row, groups != null);
        if (groups == null) {
            rows.apply(answer.result()).forEach(csv::add);
        } else {
            groups.forEach(
                    group -> rows.apply(group.result()).forEach(r -> csv.add(group.key(), r)));
        }
        return csv.toString();
    }

    /// A row of the table of cycle times.
    record NamedTime(String name, @JsonUnwrapped Distribution time) {

        static List<NamedTime> of(CycleTimes times) {
            var named = new ArrayList<NamedTime>();
            named.add(new NamedTime("timeToWin", times.timeToWin()));
            named.add(new NamedTime("timeToLoss", times.timeToLoss()));
            named.add(new NamedTime("timeToClose", times.timeToClose()));
            named.add(new NamedTime("dealAge", times.dealAge()));
            times.byLostReason()
                    .forEach((reason, time) -> named.add(new NamedTime("lost." + reason, time)));
            return named;
        }
    }
}
