package dev.salesflow.servicekit.rows;

/// Something that can be wrong with one row of a file: an enum, whose names are stable codes of the
/// API. What any file can have is a [ReadFault]; what only rows about one thing can have is an enum
/// of the service that reads them.
public interface RowFault {
    /// The stable code.
    String name();
}
