package dev.salesflow.servicekit.rows;

/// What can be wrong with a row, or with one of its values, whatever the row is about.
public enum ReadFault implements RowFault {
    /// The record is longer than the reader keeps in memory.
    ROW_TOO_LONG,
    /// A quoted field has no end, or text follows its closing quote.
    BAD_QUOTE,
    /// The row is not valid UTF-8.
    BAD_ENCODING,
    /// The row has more or fewer fields than the header.
    WRONG_FIELD_COUNT,
    /// The line of an NDJSON file is not one JSON object.
    BAD_JSON,
    /// A mapped field of an NDJSON line holds an object or an array.
    NOT_A_VALUE,
    /// The compressed file ends early or is damaged; what comes after this row cannot be read.
    GZIP_DAMAGED,
    /// The decompressed file is larger than allowed; what comes after this row is not read.
    FILE_TOO_LARGE,
    /// The row does not name what it is about.
    EMPTY_ID,
    /// The id of what the row is about is longer than allowed.
    ID_TOO_LONG,
    /// Another value is longer than allowed.
    VALUE_TOO_LONG,
    /// A value holds characters that cannot be stored: NUL or half a surrogate pair.
    BAD_CHARACTER,
    /// A time that must be there is missing.
    EMPTY_DATE,
    /// The date or time cannot be understood.
    BAD_DATE,
    /// The time lies more than a day ahead of the clock of the import.
    FUTURE_DATE;

    /// Whether nothing after this row can be read.
    public boolean endsFile() {
        return this == GZIP_DAMAGED || this == FILE_TOO_LARGE;
    }
}
