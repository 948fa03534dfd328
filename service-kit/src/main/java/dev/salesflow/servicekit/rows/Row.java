package dev.salesflow.servicekit.rows;

import java.util.Map;

/// One row of a file. Rows of a CSV file are numbered from 1 without the header and without empty
/// lines; rows of an NDJSON file have the number of their line, empty lines counted.
public sealed interface Row {
    /// The number of the row.
    long number();

    /// A row that could be read: the values of the mapped columns, as they are written; an NDJSON
    /// line may lack some.
    record Parsed(long number, Map<String, String> values) implements Row {
        public Parsed {
            values = Map.copyOf(values);
        }
    }

    /// A row that could not be read.
    record Broken(RowError error) implements Row {
        @Override
        public long number() {
            return error.row();
        }
    }
}
