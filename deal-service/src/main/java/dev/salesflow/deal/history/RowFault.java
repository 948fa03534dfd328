package dev.salesflow.deal.history;

/// Everything that can be wrong with one row of an imported file; the names are the stable codes of
/// the API.
public enum RowFault {
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
    /// The row names no deal.
    EMPTY_ID,
    /// The deal's id is longer than allowed.
    ID_TOO_LONG,
    /// Another value is longer than allowed.
    VALUE_TOO_LONG,
    /// A value holds characters that cannot be stored: NUL or half a surrogate pair.
    BAD_CHARACTER,
    /// The activity is not named in the mapping.
    UNKNOWN_ACTIVITY,
    /// The state is not named in the mapping.
    UNKNOWN_STATE,
    /// The time of the move is missing.
    EMPTY_DATE,
    /// The date or time cannot be understood.
    BAD_DATE,
    /// The time lies more than a day ahead of the clock of the import.
    FUTURE_DATE,
    /// The amount is not a plain decimal number.
    BAD_AMOUNT,
    /// The amount is below zero.
    NEGATIVE_AMOUNT,
    /// The currency is not an ISO 4217 code.
    UNKNOWN_CURRENCY,
    /// The deal is already closed with another outcome.
    ALREADY_CLOSED,
    /// The deal has an outcome before it was in any stage.
    OUTCOME_BEFORE_STAGE,
    /// The deal has more moves than one deal may have.
    TOO_MANY_MOVES,
    /// A snapshot has a second row of the same deal.
    DUPLICATE_DEAL,
    /// A stage after the present one has a date of entry.
    STAGE_AFTER_STATE,
    /// A later stage was entered before an earlier one.
    ENTRIES_OUT_OF_ORDER,
    /// The deal was closed before it entered one of its stages.
    CLOSED_BEFORE_ENTERED;

    /// Whether nothing after this row can be read.
    public boolean endsFile() {
        return this == GZIP_DAMAGED || this == FILE_TOO_LARGE;
    }
}
