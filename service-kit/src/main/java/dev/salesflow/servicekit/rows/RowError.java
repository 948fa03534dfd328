package dev.salesflow.servicekit.rows;

import org.jspecify.annotations.Nullable;

/// One fault of one row: where, what was found, what to do.
///
/// @param row the number of the row as [dev.salesflow.servicekit.rows.Row] counts it
/// @param column the name of the column in the file; null when the whole row is meant
/// @param value what was found, at most 200 characters, storable as text; null when nothing was
/// @param code the stable code
/// @param detail what was expected, in English
public record RowError(
        long row, @Nullable String column, @Nullable String value, RowFault code, String detail) {

    /// The most characters of a found value that an error repeats.
    public static final int MAX_VALUE = 200;

    public RowError {
        value = value == null ? null : Text.excerpt(value, MAX_VALUE);
    }

    /// A fault of the row as a whole.
    public static RowError ofRow(long row, @Nullable String found, RowFault code, String detail) {
        return new RowError(row, null, found, code, detail);
    }
}
