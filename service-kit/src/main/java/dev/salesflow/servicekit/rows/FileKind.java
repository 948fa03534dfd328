package dev.salesflow.servicekit.rows;

import java.util.Locale;
import java.util.Optional;

/// The kinds of files that can be imported.
enum FileKind {
    CSV,
    CSV_GZ,
    NDJSON;

    static Optional<FileKind> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        if (name.endsWith(".csv.gz")) {
            return Optional.of(CSV_GZ);
        }
        return name.endsWith(".ndjson") ? Optional.of(NDJSON) : Optional.empty();
    }
}
