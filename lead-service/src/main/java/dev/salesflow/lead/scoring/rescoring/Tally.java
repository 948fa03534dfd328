package dev.salesflow.lead.scoring.rescoring;

import java.util.List;

/// What came of some leads.
record Tally(long rescored, long unchanged, long failed) {

    /// What came of one lead.
    enum Result {
        RESCORED,
        UNCHANGED,
        FAILED
    }

    static Tally of(List<Result> results) {
        return new Tally(
                count(results, Result.RESCORED),
                count(results, Result.UNCHANGED),
                count(results, Result.FAILED));
    }

    private static long count(List<Result> results, Result wanted) {
        return results.stream().filter(result -> result == wanted).count();
    }
}
