package dev.salesflow.reporting.analysis.report;

import dev.salesflow.reporting.analysis.statistics.Distribution;
import java.util.List;

/// How long deals stay in each stage.
public record StageTimes(List<StageRow> stages) {

    /// A stage: all its visits, and the time of each ended visit (`visit`), of the first and of the
    /// latest visit of a case if ended, of all visits of a case whose visits have all ended
    /// (`cumulative`), and so far of the visits that wait (`open`).
    public record StageRow(
            String stage,
            long visits,
            Distribution visit,
            Distribution first,
            Distribution latest,
            Distribution cumulative,
            Distribution open) {}
}
