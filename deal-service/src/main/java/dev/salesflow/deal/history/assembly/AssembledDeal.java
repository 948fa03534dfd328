package dev.salesflow.deal.history.assembly;

import dev.salesflow.servicekit.rows.RowError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rows of one deal come to.
///
/// @param deal the deal; null when no row was good enough to open it
/// @param errors one for each row that was left out
public record AssembledDeal(@Nullable ImportedDeal deal, List<RowError> errors) {
    public AssembledDeal {
        errors = List.copyOf(errors);
    }
}
