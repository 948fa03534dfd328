package dev.salesflow.deal.history.assembly;

import dev.salesflow.deal.history.DealFault;
import dev.salesflow.deal.history.assembly.ImportedMove.Kind;
import dev.salesflow.deal.history.mapping.Meaning;
import dev.salesflow.deal.history.mapping.SnapshotMapping;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.rows.RowFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a deal of the one row that says its present state.
///
/// Every stage designed before the present one is taken as passed, at its known time or at an
/// unknown one. Of a closed deal the present stage is the deepest one with a known time of entry,
/// else the first. The first row of a deal counts; when it is wrong the deal is left out.
record SnapshotAssembler(SnapshotMapping mapping) implements DealAssembler {
    @Override
    public AssembledDeal assemble(List<StagedRow> rows) {
        List<StagedRow> byRow =
                rows.stream().sorted(Comparator.comparingLong(StagedRow::row)).toList();
        StagedRow first = byRow.getFirst();
        List<RowError> errors = new ArrayList<>();
        ImportedDeal deal = deal(first, errors);
        for (StagedRow second : byRow.subList(1, byRow.size())) {
            String detail = "Row " + first.row() + " is of the same deal; keep one of them.";
            String column = mapping.common().columns().deal();
            RowFault fault = DealFault.DUPLICATE_DEAL;
            errors.add(new RowError(second.row(), column, second.deal(), fault, detail));
        }
        return new AssembledDeal(deal, errors);
    }

    private @Nullable ImportedDeal deal(StagedRow row, List<RowError> errors) {
        int present = present(row);
        SnapshotDates dates = new SnapshotDates(mapping, row);
        RowError fault = dates.fault(present);
        if (fault != null) {
            errors.add(fault);
            return null;
        }
        List<ImportedMove> moves = new ArrayList<>();
        for (String stage : mapping.stages().subList(0, present + 1)) {
            Kind kind = moves.isEmpty() ? Kind.OPENED : Kind.ENTERED;
            moves.add(
                    new ImportedMove(
                            row.entered().get(stage), kind, stage, null, row.by(), row.row()));
        }
        String stage = mapping.stages().get(present);
        switch (meaning(row)) {
            case Meaning.Won _ -> moves.add(closing(Kind.WON, stage, null, row));
            case Meaning.Lost(String reason) -> moves.add(closing(Kind.LOST, stage, reason, row));
            case Meaning.InStage _, Meaning.Ignored _ -> {}
        }
        return new ImportedDeal(row.deal(), moves, row.facts(), mapping.observedFrom());
    }

    /// The place of the present stage in the designed order.
    private int present(StagedRow row) {
        return switch (meaning(row)) {
            case Meaning.InStage(String stage) -> mapping.stages().indexOf(stage);
            case Meaning.Won _, Meaning.Lost _, Meaning.Ignored _ -> deepestKnown(row);
        };
    }

    private int deepestKnown(StagedRow row) {
        int deepest = mapping.stages().size() - 1;
        while (deepest > 0 && !row.entered().containsKey(mapping.stages().get(deepest))) {
            deepest--;
        }
        return deepest;
    }

    private Meaning meaning(StagedRow row) {
        Meaning meaning = mapping.meanings().get(row.activity());
        if (meaning == null) {
            throw new IllegalArgumentException("Staged by another mapping.");
        }
        return meaning;
    }

    private static ImportedMove closing(
            Kind outcome, String stage, @Nullable String reason, StagedRow row) {
        return new ImportedMove(row.at(), outcome, stage, reason, row.by(), row.row());
    }
}
