package dev.salesflow.servicekit.rows;

/// What opening a file comes to.
public sealed interface OpenedFile {
    /// The file is a table with the mapped columns; whoever opened it closes the reader.
    record Accepted(RowReader rows) implements OpenedFile {}

    /// The file as a whole cannot be imported; its source is closed.
    record Refused(FileFault code, String detail) implements OpenedFile {}
}
