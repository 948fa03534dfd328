package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.log.Outcome;
import dev.salesflow.reporting.analysis.log.Times;
import org.jspecify.annotations.Nullable;

/// Collects nodes and edges. Nodes are the stage codes and, after them, the pseudo-nodes; a later
/// episode comes from the outcome of the one before.
final class FlowCases implements CaseSink {
    static final int START = 0;
    static final int WON = 1;
    static final int LOST = 2;
    static final int OPEN = 3;
    static final int REASSIGNED = 4;
    static final int PSEUDO_NODES = 5;

    private final int stages;
    private final NodeCounts[] nodes;
    private final @Nullable EdgeCounts[][] edges;
    private long cases;

    FlowCases(int stages) {
        this.stages = stages;
        int count = stages + PSEUDO_NODES;
        nodes = new NodeCounts[count];
        edges = new EdgeCounts[count][count];
        for (int from = 0; from < count; from++) {
            nodes[from] = new NodeCounts();
        }
    }

    @Override
    public void accept(Case current) {
        cases++;
        int visits = current.visits();
        begin(current, visits == 0 ? stages + ending(current.outcome()) : current.stage(0));
        for (int visit = 1; visit < visits; visit++) {
            if (current.beganInPeriod(visit)) {
                int from = current.stage(visit - 1);
                traverse(current, from, current.stage(visit), current.stay(visit - 1));
            } else {
                nodes[current.stage(visit)].passed(cases);
            }
        }
        if (visits > 0) {
            end(current, visits - 1);
        }
    }

    private void begin(Case current, int first) {
        boolean began = current.visits() == 0 || current.beganInPeriod(0);
        if (!began) {
            nodes[first].passed(cases);
            return;
        }
        if (current.isFirstEpisode()) {
            nodes[stages + START].arrive(current.deal(), cases);
            traverse(current, stages + START, first, -1);
        } else {
            long closed = current.closedBefore();
            long at = current.visits() == 0 ? Times.UNKNOWN : current.entered(0);
            boolean known = closed != Times.UNKNOWN && at != Times.UNKNOWN;
            int from = stages + ending(current.outcomeBefore());
            traverse(current, from, first, known ? current.ticks(closed, at) : -1);
        }
    }

    private void end(Case current, int visit) {
        int stage = current.stage(visit);
        long stay = current.stay(visit);
        traverse(current, stage, stages + ending(current.outcome()), stay);
        if (current.isWaiting(visit)) {
            nodes[stage].waiting(stay);
            nodes[stages + OPEN].waiting(stay);
        }
    }

    private void traverse(Case current, int from, int to, long ticks) {
        boolean revisit = nodes[to].arrive(current.deal(), cases);
        EdgeCounts edge = edges[from][to];
        if (edge == null) { // few of the possible edges are walked, above all in a group
            edge = new EdgeCounts();
            edges[from][to] = edge;
        }
        edge.add(current.deal(), revisit, ticks);
    }

    private static int ending(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> OPEN;
            case WON -> WON;
            case LOST -> LOST;
            case REASSIGNED -> REASSIGNED;
        };
    }

    NodeCounts node(int node) {
        return nodes[node];
    }

    /// The edge, null when nobody went there.
    @Nullable EdgeCounts edge(int from, int to) {
        return edges[from][to];
    }

    long leaving(int from) {
        long leaving = 0;
        for (@Nullable EdgeCounts edge : edges[from]) {
            leaving += edge == null ? 0 : edge.count();
        }
        return leaving;
    }

    int nodes() {
        return nodes.length;
    }
}
