package dev.salesflow.servicekit.rows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of one row, read column by column while errors are noted. Space around values does
/// not count, and a value of nothing but space is none.
public final class Fields {
    /// The most characters of an id.
    public static final int LONGEST_ID = 200;

    /// Customers and people are indexed, here and where events go, and an entry of an index has at
    /// most 2,704 bytes: room for 800 characters of three bytes each.
    public static final int LONGEST_TEXT = 800;

    private final Row.Parsed row;
    private final List<RowError> errors = new ArrayList<>();

    /// Reads a row.
    public Fields(Row.Parsed row) {
        this.row = row;
    }

    /// The value of a column as it is in the file, without space around it; empty when there is
    /// none.
    public String raw(String column) {
        return row.values().getOrDefault(column, "").strip();
    }

    /// The value of a column that need not be mapped; null when there is none or when it cannot be
    /// kept.
    public @Nullable String text(@Nullable String column) {
        return text(column, LONGEST_TEXT);
    }

    /// The same of at most so many characters.
    public @Nullable String text(@Nullable String column, int longest) {
        return column == null ? null : text(column, longest, ReadFault.VALUE_TOO_LONG);
    }

    /// The id of what the row is about; empty with an error when there is none.
    ///
    /// @param missing what to do about an id that is missing
    public String id(String column, String missing) {
        if (raw(column).isEmpty()) {
            error(column, ReadFault.EMPTY_ID, missing);
        }
        String id = text(column, LONGEST_ID, ReadFault.ID_TOO_LONG);
        return id == null ? "" : id;
    }

    /// The instant in a column that need not be mapped; null when there is none or when it cannot
    /// be used.
    public @Nullable Instant instant(@Nullable String column, ZoneId zone, Instant latest) {
        if (column == null || raw(column).isEmpty()) {
            return null;
        }
        Instant instant = Timestamps.parse(raw(column), zone).orElse(null);
        if (instant == null) {
            error(column, ReadFault.BAD_DATE, Timestamps.EXPECTED);
        } else if (instant.isAfter(latest)) {
            String detail = "History ends at the latest on " + latest + "; correct the date.";
            error(column, ReadFault.FUTURE_DATE, detail);
            return null;
        }
        return instant;
    }

    /// Notes what is wrong with the value of a column.
    public void error(String column, RowFault fault, String detail) {
        errors.add(new RowError(row.number(), column, raw(column), fault, detail));
    }

    /// Notes what is wrong with the row as a whole.
    public void error(RowFault fault, String detail) {
        errors.add(RowError.ofRow(row.number(), null, fault, detail));
    }

    /// The errors noted so far.
    public List<RowError> errors() {
        return errors;
    }

    private @Nullable String text(String column, int longest, RowFault tooLong) {
        String value = raw(column);
        if (value.length() > longest) {
            String detail = "Has " + value.length() + " characters; at most " + longest + ".";
            error(column, tooLong, detail);
        } else if (!Text.storable(value)) {
            String detail = "Holds a NUL character or half a surrogate pair; remove it.";
            error(column, ReadFault.BAD_CHARACTER, detail);
        } else {
            return value.isEmpty() ? null : value;
        }
        return null;
    }
}
