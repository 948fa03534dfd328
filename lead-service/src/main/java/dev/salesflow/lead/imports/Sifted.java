package dev.salesflow.lead.imports;

import dev.salesflow.lead.imports.reading.ImportedLead;
import dev.salesflow.servicekit.rows.RowError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of the leads of a batch.
///
/// @param fresh are taken in
/// @param unchanged were there before, and stay as they are
/// @param duplicates are left out, as they look like others
record Sifted(List<Fresh> fresh, List<ImportedLead> unchanged, List<RowError> duplicates) {

    /// A lead to be taken in.
    ///
    /// @param duplicateReason why, when it looks like another one
    record Fresh(ImportedLead lead, @Nullable String duplicateReason) {}
}
