package dev.salesflow.deal.history.assembly;

import dev.salesflow.deal.history.DealFault;
import dev.salesflow.deal.history.assembly.ImportedMove.Kind;
import dev.salesflow.deal.history.mapping.ActivityLogMapping;
import dev.salesflow.deal.history.mapping.Meaning;
import dev.salesflow.deal.history.staging.DealFacts;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.rows.RowFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The way of one deal, row by row.
final class DealPath {
    /// One deal is one stream of events, which is loaded as a whole.
    static final int MOST_MOVES = 1_000;

    private final ActivityLogMapping mapping;
    private final List<ImportedMove> moves = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private DealFacts facts = DealFacts.NONE;

    DealPath(ActivityLogMapping mapping) {
        this.mapping = mapping;
    }

    /// Follows one more row.
    void take(StagedRow row) {
        ImportedMove last = moves.isEmpty() ? null : moves.getLast();
        boolean taken =
                switch (mapping.meanings().get(row.activity())) {
                    case Meaning.InStage(String stage) -> enter(last, stage, row);
                    case Meaning.Won _ -> close(last, Kind.WON, null, row);
                    case Meaning.Lost(String reason) -> close(last, Kind.LOST, reason, row);
                    case Meaning.Ignored _ -> false;
                    case null -> throw new IllegalArgumentException("Staged by another mapping.");
                };
        if (taken) {
            facts = facts.then(row.facts());
        }
    }

    AssembledDeal assembled(String deal) {
        ImportedDeal imported =
                moves.isEmpty()
                        ? null
                        : new ImportedDeal(deal, moves, facts, mapping.observedFrom());
        return new AssembledDeal(imported, errors);
    }

    private boolean enter(@Nullable ImportedMove last, String stage, StagedRow row) {
        if (last == null) {
            return move(Kind.OPENED, stage, null, row);
        }
        if (closed(last)) {
            return move(Kind.REOPENED, stage, null, row);
        }
        return last.stage().equals(stage) || move(Kind.ENTERED, stage, null, row);
    }

    private boolean close(
            @Nullable ImportedMove last, Kind outcome, @Nullable String reason, StagedRow row) {
        if (last == null) {
            String detail = "The deal was in no stage yet; give the row of its first stage.";
            return leaveOut(DealFault.OUTCOME_BEFORE_STAGE, detail, row);
        }
        if (!closed(last)) {
            return move(outcome, last.stage(), reason, row);
        }
        boolean repeated = last.kind() == outcome && Objects.equals(last.reason(), reason);
        String detail = "The deal was closed by row " + last.row() + " and not reopened since.";
        return repeated || leaveOut(DealFault.ALREADY_CLOSED, detail, row);
    }

    private boolean move(Kind kind, String stage, @Nullable String reason, StagedRow row) {
        if (moves.size() == MOST_MOVES) {
            String detail = "A deal has at most " + MOST_MOVES + " moves.";
            return leaveOut(DealFault.TOO_MANY_MOVES, detail, row);
        }
        return moves.add(new ImportedMove(row.at(), kind, stage, reason, row.by(), row.row()));
    }

    private boolean leaveOut(RowFault fault, String detail, StagedRow row) {
        String column = mapping.activityColumn();
        errors.add(new RowError(row.row(), column, row.activity(), fault, detail));
        return false;
    }

    private static boolean closed(ImportedMove last) {
        return last.kind() == Kind.WON || last.kind() == Kind.LOST;
    }
}
