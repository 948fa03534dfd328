package dev.salesflow.lead.imports.reading;

import dev.salesflow.servicekit.rows.RowError;
import java.util.List;

/// What understanding a row comes to.
public sealed interface Interpreted {
    /// The row is a lead.
    record Read(ImportedLead lead) implements Interpreted {}

    /// The row is left out, for all these reasons; at least one.
    record Rejected(List<RowError> errors) implements Interpreted {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }
}
