package dev.salesflow.deal.history.assembly;

import dev.salesflow.deal.history.DealFault;
import dev.salesflow.deal.history.mapping.SnapshotMapping;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.rows.RowFault;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates of one snapshot row, held against the designed order and each other.
record SnapshotDates(SnapshotMapping mapping, StagedRow row) {
    /// The first contradiction, or null when there is none.
    ///
    /// @param present the place of the present stage in the designed order
    @Nullable RowError fault(int present) {
        List<String> stages = mapping.stages();
        Instant latest = null;
        for (int i = 0; i < stages.size(); i++) {
            String stage = stages.get(i);
            Instant entered = row.entered().get(stage);
            if (entered == null) {
                continue;
            }
            if (i > present) {
                String detail =
                        stage + " comes after the present stage " + stages.get(present) + ".";
                return error(stage, entered, DealFault.STAGE_AFTER_STATE, detail);
            }
            if (latest != null && entered.isBefore(latest)) {
                String detail = "An earlier stage was entered later, at " + latest + ".";
                return error(stage, entered, DealFault.ENTRIES_OUT_OF_ORDER, detail);
            }
            latest = entered;
        }
        return closing(latest);
    }

    private @Nullable RowError closing(@Nullable Instant latest) {
        Instant closed = row.at();
        if (closed == null || latest == null || !closed.isBefore(latest)) {
            return null;
        }
        String detail = "The last stage was entered later, at " + latest + ".";
        String column = mapping.closedAtColumn();
        String found = closed.toString();
        return new RowError(row.row(), column, found, DealFault.CLOSED_BEFORE_ENTERED, detail);
    }

    private RowError error(String stage, Instant entered, RowFault fault, String detail) {
        String column = mapping.enteredAtColumns().get(stage);
        return new RowError(row.row(), column, entered.toString(), fault, detail);
    }
}
