package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.ProcessDesign;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The report `flow`. In a flow view edges are traversed in the period and towards OPEN at its end.
public final class FlowReport {
    private final DealLogView view;
    private final FlowCases cases;
    private final long ticks;

    private FlowReport(DealLogView view, FlowCases cases, long ticks) {
        this.view = view;
        this.cases = cases;
        this.ticks = ticks;
    }

    /// Counts, and times in the unit of the query. Edges by count, most first. Formulas: metrics,
    /// section Flow and process map.
    public static ReportAnswer<Flow> of(DealLogView view, ReportQuery query) {
        long ticks = query.measure().unit().ticks();
        return ReportRun.of(
                view,
                query,
                List.of(Rule.FLOW, Rule.VISIT, Rule.EPISODE, Rule.PERCENTILE),
                () -> new FlowCases(view.stages().size()),
                cases -> new FlowReport(view, cases, ticks).finish());
    }

    private Flow finish() {
        List<Integer> order = nodesInOrder();
        var nodes = new ArrayList<Flow.Node>();
        var edges = new ArrayList<Flow.Edge>();
        for (int from : order) {
            nodes.add(cases.node(from).finish(id(from), ticks));
            long leaving = cases.leaving(from);
            for (int to : order) {
                EdgeCounts edge = cases.edge(from, to);
                if (edge != null) {
                    boolean designed = view.design().provides(id(from), id(to));
                    edges.add(edge.finish(id(from), id(to), leaving, designed, ticks));
                }
            }
        }
        edges.sort(Comparator.comparingLong(Flow.Edge::count).reversed());
        return new Flow(nodes, edges);
    }

    /// START, the designed stages, other stages that were visited, the outcomes.
    private List<Integer> nodesInOrder() {
        int stages = view.stages().size();
        var order = new ArrayList<Integer>();
        order.add(stages + FlowCases.START);
        int[] ranks = view.ranks();
        for (int stage : view.stagesInOrder()) {
            if (ranks[stage] >= 0 || isWalked(stage)) {
                order.add(stage);
            }
        }
        order.addAll(
                Arrays.asList(
                        stages + FlowCases.WON, stages + FlowCases.LOST, stages + FlowCases.OPEN));
        if (isWalked(stages + FlowCases.REASSIGNED)) {
            order.add(stages + FlowCases.REASSIGNED);
        }
        return order;
    }

    /// Come to or, in a flow view, left by a case that came before the period.
    private boolean isWalked(int node) {
        return cases.node(node).events() + cases.leaving(node) > 0;
    }

    private String id(int node) {
        int stages = view.stages().size();
        return node < stages
                ? view.stages().text(node)
                : List.of(
                                ProcessDesign.START,
                                ProcessDesign.WON,
                                ProcessDesign.LOST,
                                ProcessDesign.OPEN,
                                ProcessDesign.REASSIGNED)
                        .get(node - stages);
    }
}
