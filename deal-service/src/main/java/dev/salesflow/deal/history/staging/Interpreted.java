package dev.salesflow.deal.history.staging;

import dev.salesflow.servicekit.rows.RowError;
import java.util.List;

/// What understanding a row comes to.
public sealed interface Interpreted {
    /// The row says something about a deal.
    record Staged(StagedRow row) implements Interpreted {}

    /// The mapping says to pass over such rows.
    record Ignored() implements Interpreted {}

    /// The row is left out, for all these reasons; at least one.
    record Rejected(List<RowError> errors) implements Interpreted {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }
}
