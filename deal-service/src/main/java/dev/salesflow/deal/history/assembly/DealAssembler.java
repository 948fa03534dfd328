package dev.salesflow.deal.history.assembly;

import dev.salesflow.deal.history.mapping.ActivityLogMapping;
import dev.salesflow.deal.history.mapping.ImportMapping;
import dev.salesflow.deal.history.mapping.SnapshotMapping;
import dev.salesflow.deal.history.staging.StagedRow;
import java.util.List;

/// Makes deals of their rows.
public sealed interface DealAssembler permits ActivityLogAssembler, SnapshotAssembler {
    /// The assembler for the shape of a mapping.
    static DealAssembler of(ImportMapping mapping) {
        return switch (mapping) {
            case ActivityLogMapping log -> new ActivityLogAssembler(log);
            case SnapshotMapping snapshot -> new SnapshotAssembler(snapshot);
        };
    }

    /// The deal of all its rows.
    ///
    /// @param rows every staged row of one deal, in any order; at least one
    AssembledDeal assemble(List<StagedRow> rows);
}
