package dev.salesflow.deal.history.staging;

import dev.salesflow.deal.history.RowError;
import dev.salesflow.deal.history.RowFault;
import dev.salesflow.deal.history.Text;
import dev.salesflow.deal.history.Timestamps;
import dev.salesflow.deal.history.rows.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of one row, read column by column while errors are noted. Space around values does
/// not count, and a value of nothing but space is none.
final class Fields {
    static final int LONGEST_ID = 200;

    /// Customers and people are indexed, here and where events go, and an entry of an index has at
    /// most 2,704 bytes: room for 800 characters of three bytes each.
    static final int LONGEST_TEXT = 800;

    private final Row.Parsed row;
    private final List<RowError> errors = new ArrayList<>();

    Fields(Row.Parsed row) {
        this.row = row;
    }

    /// The value of a column as it is in the file, without space around it; empty when there is
    /// none.
    String raw(String column) {
        return row.values().getOrDefault(column, "").strip();
    }

    /// The value of a column that need not be mapped; null when there is none or when it cannot be
    /// kept.
    @Nullable String text(@Nullable String column) {
        return column == null ? null : text(column, LONGEST_TEXT, RowFault.VALUE_TOO_LONG);
    }

    /// The deal's id; empty with an error when there is none.
    String id(String column) {
        if (raw(column).isEmpty()) {
            error(column, RowFault.EMPTY_ID, "Every row must name its deal.");
        }
        String id = text(column, LONGEST_ID, RowFault.ID_TOO_LONG);
        return id == null ? "" : id;
    }

    /// The instant in a column that need not be mapped; null when there is none or when it cannot
    /// be used.
    @Nullable Instant instant(@Nullable String column, ZoneId zone, Instant latest) {
        if (column == null || raw(column).isEmpty()) {
            return null;
        }
        Instant instant = Timestamps.parse(raw(column), zone).orElse(null);
        if (instant == null) {
            error(column, RowFault.BAD_DATE, Timestamps.EXPECTED);
        } else if (instant.isAfter(latest)) {
            String detail = "History ends at the latest on " + latest + "; correct the date.";
            error(column, RowFault.FUTURE_DATE, detail);
            return null;
        }
        return instant;
    }

    void error(String column, RowFault fault, String detail) {
        errors.add(new RowError(row.number(), column, raw(column), fault, detail));
    }

    List<RowError> errors() {
        return errors;
    }

    private @Nullable String text(String column, int longest, RowFault tooLong) {
        String value = raw(column);
        if (value.length() > longest) {
            String detail = "Has " + value.length() + " characters; at most " + longest + ".";
            error(column, tooLong, detail);
        } else if (!Text.storable(value)) {
            String detail = "Holds a NUL character or half a surrogate pair; remove it.";
            error(column, RowFault.BAD_CHARACTER, detail);
        } else {
            return value.isEmpty() ? null : value;
        }
        return null;
    }
}
