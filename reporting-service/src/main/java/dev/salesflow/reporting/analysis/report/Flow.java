package dev.salesflow.reporting.analysis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The process map as it really is: stages and pseudo-nodes, and the edges between them. The node
/// REASSIGNED is there when deals left for another process.
public record Flow(List<Node> nodes, List<Edge> edges) {

    /// A node: how often it was come to, by how many deals, and the median age in their stage of
    /// the deals that wait in it.
    public record Node(String id, long events, long deals, @Nullable Double ageMedian) {}

    /// An edge: traversals, deals, traversals that come to `to` for the first time in the case and
    /// those that come back to it, the share of all that leave `from`, and the time between;
    /// towards OPEN the time waited so far.
    public record Edge(
            String from,
            String to,
            long count,
            long deals,
            long firstPass,
            long revisits,
            double share,
            @Nullable Double p50,
            @Nullable Double p85,
            @Nullable Double p95,
            @Nullable Double mean,
            boolean designed) {}
}
