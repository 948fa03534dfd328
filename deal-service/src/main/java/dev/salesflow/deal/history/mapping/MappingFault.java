package dev.salesflow.deal.history.mapping;

/// One fault of a mapping.
///
/// @param pointer where, as a JSON Pointer (RFC 6901); empty for the document
/// @param detail what was found and what to do
public record MappingFault(String pointer, Code code, String detail) {

    /// The kinds of faults; the names are the stable codes of the API.
    public enum Code {
        /// The document is not JSON.
        NOT_JSON,
        /// The value has another JSON type.
        WRONG_TYPE,
        /// A field is missing.
        REQUIRED,
        /// A field that this shape does not have.
        UNKNOWN_FIELD,
        /// The shape is neither `activity-log` nor `snapshot`.
        UNKNOWN_SHAPE,
        /// A text is empty or has space around it, so that it could never match the file.
        BLANK,
        /// A text is longer than allowed.
        TOO_LONG,
        /// A list or object is longer than allowed, or the document is.
        TOO_MANY,
        /// A text holds characters that cannot be stored.
        BAD_CHARACTER,
        /// A key or code does not have the form of one.
        BAD_CODE,
        /// A stage has a name that reports use for something else.
        RESERVED_CODE,
        /// The same value twice.
        DUPLICATE,
        /// A stage that `stages` does not declare.
        UNKNOWN_STAGE,
        /// An outcome other than `WON` and `LOST`.
        UNKNOWN_OUTCOME,
        /// An activity or state that means nothing, or two things at once.
        AMBIGUOUS,
        /// A reason without the outcome `LOST`.
        REASON_WITHOUT_LOSS,
        /// No activity leads into a stage, so no deal would ever open.
        NO_STAGE_ACTIVITY,
        /// Not the name of an IANA time zone.
        UNKNOWN_TIME_ZONE,
        /// Not an ISO 4217 code.
        UNKNOWN_CURRENCY,
        /// Not a date or time.
        BAD_DATE,
        /// A delimiter other than comma, semicolon, tab and bar.
        BAD_DELIMITER
    }
}
