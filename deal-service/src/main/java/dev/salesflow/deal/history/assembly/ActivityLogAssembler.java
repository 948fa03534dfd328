package dev.salesflow.deal.history.assembly;

import dev.salesflow.deal.history.mapping.ActivityLogMapping;
import dev.salesflow.deal.history.staging.StagedRow;
import java.util.List;

/// Makes a deal of one row per move.
///
/// The first stage row opens the deal. Repeating the present stage, or the outcome that the deal
/// has, is no move. A stage after an outcome reopens the deal. What a left-out row says about
/// amount or owner is left out too.
record ActivityLogAssembler(ActivityLogMapping mapping) implements DealAssembler {
    @Override
    public AssembledDeal assemble(List<StagedRow> rows) {
        DealPath path = new DealPath(mapping);
        rows.stream().sorted(StagedRow.ORDER).forEach(path::take);
        return path.assembled(rows.getFirst().deal());
    }
}
