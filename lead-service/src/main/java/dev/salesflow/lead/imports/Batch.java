package dev.salesflow.lead.imports;

import dev.salesflow.lead.imports.mapping.LeadMapping;
import dev.salesflow.lead.imports.reading.ImportedLead;
import dev.salesflow.lead.imports.reading.Interpreted;
import dev.salesflow.lead.imports.reading.LeadFault;
import dev.salesflow.servicekit.imports.ImportErrors;
import dev.salesflow.servicekit.rows.Row;
import dev.salesflow.servicekit.rows.RowError;
import dev.salesflow.servicekit.words.PersonalData;
import java.util.ArrayList;
import java.util.List;

/// What the next transaction takes in of the rows that were read; bounded in rows, and each row in
/// the length of its values.
final class Batch {

    /// Each row holds up to four locks until the end of the transaction, out of the few thousand
    /// that PostgreSQL has by default.
    private static final int ROWS = 250;

    private final LeadMapping mapping;
    private final List<ImportedLead> leads = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private int taken;

    Batch(LeadMapping mapping) {
        this.mapping = mapping;
    }

    /// Adds what a row came to.
    void take(Interpreted interpreted) {
        taken++;
        switch (interpreted) {
            case Interpreted.Read(var lead) -> leads.add(lead);
            case Interpreted.Rejected(var faults) -> faults.forEach(this::add);
        }
    }

    /// Adds a row that could not be read.
    void leaveOut(Row.Broken row) {
        taken++;
        add(row.error());
    }

    /// Errors stay when the import has ended, and people of rows that are left out are no contacts
    /// who could be erased: so nothing that was found of a person is kept.
    private void add(RowError error) {
        errors.add(
                isPersonal(error)
                        ? new RowError(
                                error.row(), error.column(), null, error.code(), error.detail())
                        : error);
    }

    private boolean isPersonal(RowError error) {
        var found = error.value();
        return error.code() == LeadFault.PERSONAL_DATA
                || mapping.isPersonal(error.column())
                || (found != null && PersonalData.isIn(found));
    }

    boolean isFull() {
        return taken >= ROWS;
    }

    List<ImportedLead> leads() {
        return leads;
    }

    List<RowError> errors() {
        return errors;
    }

    /// How many rows are left out for their faults.
    long rejected() {
        return ImportErrors.rows(errors);
    }

    void clear() {
        leads.clear();
        errors.clear();
        taken = 0;
    }
}
