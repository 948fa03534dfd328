package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.Codes;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.report.ReportAnswer.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs one report: scans the log, lets each sink finish its figures and puts the envelope around.
final class ReportRun {
    private ReportRun() {}

    static <S extends CaseSink, T> ReportAnswer<T> of(
            DealLogView view,
            ReportQuery query,
            List<Rule> rules,
            Supplier<S> factory,
            Function<S, T> finish) {
        var sinks = new Sinks<>(factory);
        CaseScan<S> scan = new CaseScan<>(view, query, sinks).run();
        Population population = query.population();
        return new ReportAnswer<>(
                view.design().key(),
                rules,
                population.asOf(),
                query.measure().timeZone().getId(),
                query.measure().calendar().version(),
                query.measure().unit().code(),
                population.view().name().toLowerCase(Locale.ROOT),
                population.episodes().name().toLowerCase(Locale.ROOT),
                scan.deals(),
                scan.cases(),
                scan.clockSkews(),
                finish.apply(sinks.all()),
                groups(view, population.groupBy(), sinks, finish));
    }

    private static <S extends CaseSink, T> @Nullable List<Group<T>> groups(
            DealLogView view, @Nullable String groupBy, Sinks<S> sinks, Function<S, T> finish) {
        if (groupBy == null) {
            return null;
        }
        var groups = new ArrayList<Group<T>>();
        int attribute = view.attributes().names().find(groupBy);
        if (attribute >= 0) {
            Codes values = view.attributes().values().get(attribute);
            for (int value = 0; value < values.size(); value++) {
                addGroup(groups, values.text(value), sinks.find(value), finish);
            }
        }
        groups.sort(Comparator.comparing(group -> group.key() == null ? "" : group.key()));
        addGroup(groups, null, sinks.find(-1), finish);
        return groups;
    }

    private static <S extends CaseSink, T> void addGroup(
            List<Group<T>> groups, @Nullable String key, @Nullable S sink, Function<S, T> finish) {
        if (sink != null) {
            groups.add(new Group<>(key, finish.apply(sink)));
        }
    }
}
