package dev.salesflow.servicekit.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a table before its file is opened.
///
/// @param columns that are read, each once
/// @param delimiter what separates the fields of a CSV file; null to find out from its header
public record TableShape(List<String> columns, @Nullable Character delimiter) {

    public TableShape {
        columns = List.copyOf(columns);
    }
}
