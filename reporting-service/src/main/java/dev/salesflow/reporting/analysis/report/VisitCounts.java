package dev.salesflow.reporting.analysis.report;

/// Counts visits by stage and by how they ended.
final class VisitCounts {
    private final int[] ranks;
    final long[] entries;
    final long[] advanced;
    final long[] regressed;
    final long[] lost;
    final long[] reassigned;
    final long[] waiting;

    VisitCounts(int[] ranks) {
        this.ranks = ranks;
        entries = new long[ranks.length];
        advanced = new long[ranks.length];
        regressed = new long[ranks.length];
        lost = new long[ranks.length];
        reassigned = new long[ranks.length];
        waiting = new long[ranks.length];
    }

    void add(Case current) {
        int visits = current.visits();
        for (int visit = 0; visit < visits; visit++) {
            if (current.standsInPeriod(visit)) {
                entries[current.stage(visit)]++;
                ending(current, visit, visits)[current.stage(visit)]++;
            }
        }
    }

    /// Going back is going to an earlier stage; to or from a stage the design has no more is on.
    private long[] ending(Case current, int visit, int visits) {
        if (visit + 1 < visits) {
            int next = ranks[current.stage(visit + 1)];
            return next >= 0 && next < ranks[current.stage(visit)] ? regressed : advanced;
        }
        return switch (current.outcome()) {
            case OPEN -> waiting;
            case WON -> advanced;
            case LOST -> lost;
            case REASSIGNED -> reassigned;
        };
    }

    /// Fails with `IllegalStateException` when a visit of the stage ended in no way or in two.
    void checkIdentity(int stage) {
        long ended = advanced[stage] + regressed[stage] + lost[stage] + reassigned[stage];
        if (entries[stage] != ended + waiting[stage]) {
            throw new IllegalStateException("visits of stage " + stage + " do not add up");
        }
    }
}
