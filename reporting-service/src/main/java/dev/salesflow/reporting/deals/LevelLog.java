package dev.salesflow.reporting.deals;

import dev.salesflow.reporting.analysis.ProcessDesign;
import dev.salesflow.reporting.analysis.log.DealLog;
import dev.salesflow.reporting.analysis.log.DealLogView;

/// One process's deals in memory, with the database snapshot up to which they are read.
final class LevelLog {

    private static final String NOTHING_SEEN = "1:1:";

    private final String process;
    private final DealRowReader rows;
    private final DealLog log;
    private ProcessDesign design;
    private String seen = NOTHING_SEEN;

    LevelLog(String process, ProcessDesign design, DealRowReader rows) {
        this.process = process;
        this.design = design;
        this.rows = rows;
        this.log = new DealLog(design);
    }

    /// Reads what was committed since the last call and answers the view of it all. The snapshot is
    /// older than what is read: a transaction that commits in between is read now and once more the
    /// next time, one that is still open is not visible in it and read as soon as it commits.
    synchronized DealLogView level(ProcessDesign current) {
        if (!design.equals(current)) {
            design = current;
            log.redesign(current);
        }
        var snapshot = rows.snapshot();
        if (!snapshot.equals(seen)) {
            rows.changed(process, seen, log::upsert);
        }
        seen = snapshot;
        return log.view();
    }
}
