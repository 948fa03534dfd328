package dev.salesflow.servicekit.mapping;

/// What can be wrong with a mapping, whatever it maps.
public enum MappingCode implements MappingFault.Code {
    /// The document is not JSON.
    NOT_JSON,
    /// The value has another JSON type.
    WRONG_TYPE,
    /// A field is missing.
    REQUIRED,
    /// A field that there is not.
    UNKNOWN_FIELD,
    /// A text is empty or has space around it, so that it could never match the file.
    BLANK,
    /// A text is longer than allowed.
    TOO_LONG,
    /// A list or object is longer than allowed, or the document is.
    TOO_MANY,
    /// A text holds characters that cannot be stored.
    BAD_CHARACTER,
    /// The same value twice.
    DUPLICATE,
    /// Not the name of an IANA time zone.
    UNKNOWN_TIME_ZONE,
    /// Not a date or time.
    BAD_DATE,
    /// A delimiter other than comma, semicolon, tab and bar.
    BAD_DELIMITER
}
