package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.log.DealReplay;
import dev.salesflow.reporting.analysis.log.SegmentView;
import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.Measure;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.time.DurationMeasure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One pass over a log: replays each deal, keeps those of the population and hands their cases to
/// the sink of all and, when grouped, to the sink of their group.
final class CaseScan<S extends CaseSink> {
    private final DealLogView view;
    private final ReportQuery query;
    private final Sinks<S> sinks;
    private final Scope scope;
    private final DealReplay replay;
    private final Case current;
    private final List<Filter> filters = new ArrayList<>();
    private long deals;
    private long cases;
    private long clockSkews;

    /// An attribute and which of its value codes are allowed.
    private record Filter(int attribute, BitSet allowed) {}

    CaseScan(DealLogView view, ReportQuery query, Sinks<S> sinks) {
        this.view = view;
        this.query = query;
        this.sinks = sinks;
        scope = Scope.of(query.population());
        replay = new DealReplay(scope.observedUntil());
        current = new Case(replay, measure(), scope);
        for (Map.Entry<String, Set<String>> filter : query.population().filters().entrySet()) {
            int attribute = view.attributes().names().find(filter.getKey());
            BitSet allowed =
                    attribute < 0
                            ? new BitSet()
                            : view.attributes().values().get(attribute).among(filter.getValue());
            filters.add(new Filter(attribute, allowed));
        }
    }

    private DurationMeasure measure() {
        Measure measure = query.measure();
        return DurationMeasure.of(
                measure.unit(),
                measure.calendar(),
                measure.timeZone(),
                Math.min(view.earliest(), scope.observedUntil()),
                scope.observedUntil());
    }

    CaseScan<S> run() {
        String groupBy = query.population().groupBy();
        int attribute = groupBy == null ? -1 : view.attributes().names().find(groupBy);
        for (SegmentView segment : view.segments()) {
            for (int slot = 0; slot < segment.slots(); slot++) {
                if (segment.isLive(slot)
                        && passes(segment, slot)
                        && replay.read(segment, slot)
                        && scope.contains(replay)) {
                    accept(groupBy != null, value(segment, slot, attribute));
                }
            }
        }
        return this;
    }

    private void accept(boolean grouped, int value) {
        int last = query.population().episodes() == Episodes.FIRST ? 1 : replay.episodes();
        boolean counted = false;
        for (int episode = 0; episode < last; episode++) {
            if (scope.contains(replay, episode)) {
                counted = true;
                cases++;
                current.show((int) deals, episode);
                sinks.all().accept(current);
                if (grouped) {
                    sinks.group(value).accept(current);
                }
            }
        }
        deals += counted ? 1 : 0;
        clockSkews += counted ? replay.clockSkews() : 0;
    }

    private boolean passes(SegmentView segment, int slot) {
        for (Filter filter : filters) {
            int value = value(segment, slot, filter.attribute());
            if (value < 0 || !filter.allowed().get(value)) {
                return false;
            }
        }
        return true;
    }

    private int value(SegmentView segment, int slot, int attribute) {
        return segment.value(attribute, slot, scope.observedUntil());
    }

    long deals() {
        return deals;
    }

    long cases() {
        return cases;
    }

    long clockSkews() {
        return clockSkews;
    }
}
