package dev.salesflow.servicekit.rows;

import org.jspecify.annotations.Nullable;

/// The rows of one file, one after the other; not for several threads.
public interface RowReader extends AutoCloseable {
    /// The next row, or null after the last one. A fault that ends the file
    /// ([ReadFault#endsFile()]) is the last row.
    ///
    /// @throws java.io.UncheckedIOException when the source itself cannot be read
    @Nullable Row next();

    /// Closes the source.
    @Override
    void close();
}
