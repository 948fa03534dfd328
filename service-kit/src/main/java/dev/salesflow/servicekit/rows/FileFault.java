package dev.salesflow.servicekit.rows;

/// Why a file is refused as a whole; the names are the stable codes of the API.
public enum FileFault {
    /// The name does not end in `.csv`, `.csv.gz` or `.ndjson`.
    UNKNOWN_FILE_KIND,
    /// There is nothing in the file.
    EMPTY_FILE,
    /// The name says compressed, the content is not.
    NOT_GZIP,
    /// The content is compressed, the name does not say so.
    UNEXPECTED_GZIP,
    /// The compressed file ends or breaks before its first row.
    GZIP_DAMAGED,
    /// The content is no text: an archive, a spreadsheet, a picture.
    NOT_TEXT,
    /// The text is in UTF-16; UTF-8 is wanted.
    UTF_16,
    /// The first line is no header.
    BAD_HEADER,
    /// A mapped column occurs twice in the header.
    DUPLICATE_COLUMN,
    /// Mapped columns are not in the header.
    MISSING_COLUMNS,
    /// The file does not begin with a JSON object.
    NOT_NDJSON
}
