package dev.salesflow.servicekit.imports;

import java.util.Locale;
import java.util.UUID;

/// A kind of import. Names of tables, of the operation and of the path follow from its subject: for
/// `deal` they are `deal_import` with `_chunk` (the file), `_row` (what goes when the import ends)
/// and `_error`, `DEAL_IMPORT` and `/api/v1/deal-imports`.
///
/// @param subject what is imported, in the singular
/// @param place the column of the import's table that moves on with every page that is taken in
public record ImportKind(String subject, String place) {

    /// The name of the kind, which ids of imports begin with and locks are held on.
    public String name() {
        return subject + "-import";
    }

    /// The path of one import.
    public String path(UUID importId) {
        return "/api/v1/" + name() + "s/" + importId;
    }

    /// SQL in which `{import}` stands for the kind's table, alone or as the beginning of a name.
    public String sql(String template) {
        return template.replace("{import}", subject + "_import").replace("{place}", place);
    }

    /// The kind of operation as it is listed.
    public String operation() {
        return subject.toUpperCase(Locale.ROOT) + "_IMPORT";
    }
}
