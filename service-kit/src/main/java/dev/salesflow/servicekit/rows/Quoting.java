package dev.salesflow.servicekit.rows;

/// Where in a record a byte is, for the one question that framing asks: does a line end here end
/// the record?
enum Quoting {
    FIELD_START,
    UNQUOTED,
    QUOTED,
    /// Behind a quote inside quotes: the end of the field, or the first half of a doubled quote.
    QUOTE,
    /// Text behind a closing quote: no CSV.
    BROKEN;

    /// The place after one more byte that is no line end (RFC 4180, section 2).
    Quoting after(byte next, String delimiters) {
        boolean delimiter = next >= 0 && delimiters.indexOf(next) >= 0;
        return switch (this) {
            case FIELD_START -> next == '"' ? QUOTED : delimiter ? FIELD_START : UNQUOTED;
            case UNQUOTED -> delimiter ? FIELD_START : UNQUOTED;
            case QUOTED -> next == '"' ? QUOTE : QUOTED;
            case QUOTE -> next == '"' ? QUOTED : delimiter ? FIELD_START : BROKEN;
            case BROKEN -> BROKEN;
        };
    }
}
