package dev.salesflow.reporting.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A process as designed: its stages in order and the transitions it provides for.
public record ProcessDesign(String key, List<String> stages, Set<Transition> transitions) {

    /// The node a deal comes from before its first stage.
    public static final String START = "START";

    public static final String WON = "WON";
    public static final String LOST = "LOST";

    /// The node of deals that wait in a stage.
    public static final String OPEN = "OPEN";

    /// The node of deals that left for another process.
    public static final String REASSIGNED = "REASSIGNED";

    /// From one node (stage or pseudo-node) to another.
    public record Transition(String from, String to) {}

    /// Fails with `IllegalArgumentException` when there is no stage or one stands twice.
    public ProcessDesign {
        stages = List.copyOf(stages);
        transitions = Set.copyOf(transitions);
        if (stages.isEmpty() || new HashSet<>(stages).size() != stages.size()) {
            throw new IllegalArgumentException("stages must be distinct, found " + stages);
        }
    }

    /// A process that goes stage by stage to WON and may be lost or wait anywhere.
    public static ProcessDesign linear(String key, List<String> stages) {
        var transitions = new HashSet<Transition>();
        String previous = START;
        for (String stage : stages) {
            transitions.add(new Transition(previous, stage));
            transitions.add(new Transition(stage, LOST));
            transitions.add(new Transition(stage, OPEN));
            previous = stage;
        }
        transitions.add(new Transition(previous, WON));
        return new ProcessDesign(key, stages, transitions);
    }

    /// Whether the design provides for going from one node to the other.
    public boolean provides(String from, String to) {
        return transitions.contains(new Transition(from, to));
    }
}
