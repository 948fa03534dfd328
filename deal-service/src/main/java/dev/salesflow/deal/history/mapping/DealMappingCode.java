package dev.salesflow.deal.history.mapping;

import dev.salesflow.servicekit.mapping.MappingFault;

/// What can be wrong with a mapping of deals; the names are stable codes of the API.
public enum DealMappingCode implements MappingFault.Code {
    /// The shape is neither `activity-log` nor `snapshot`.
    UNKNOWN_SHAPE,
    /// A key or code does not have the form of one.
    BAD_CODE,
    /// A stage has a name that reports use for something else.
    RESERVED_CODE,
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
    /// Not an ISO 4217 code.
    UNKNOWN_CURRENCY
}
