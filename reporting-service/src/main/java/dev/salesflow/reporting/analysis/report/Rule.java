package dev.salesflow.reporting.analysis.report;

/// A definition behind a figure, by name and version; a changed formula is a new version.
public record Rule(String name, int version) {
    static final Rule EPISODE = new Rule("episode", 1);
    static final Rule VISIT = new Rule("visit", 1);
    static final Rule WILSON = new Rule("wilson", 1);
    static final Rule AALEN_JOHANSEN = new Rule("aalenJohansen", 1);
    static final Rule LEFT_TRUNCATION = new Rule("leftTruncation", 1);
    static final Rule PERCENTILE = new Rule("percentileType7", 1);
    static final Rule FLOW = new Rule("directlyFollows", 1);
    static final Rule VARIANT = new Rule("variant", 1);

    static Rule reach(String mode) {
        return new Rule("reach." + mode, 1);
    }
}
