package dev.salesflow.deal.history;

import dev.salesflow.servicekit.rows.RowFault;

/// What can be wrong with a row because of what it says of a deal; the names are stable codes of
/// the API.
public enum DealFault implements RowFault {
    /// The activity is not named in the mapping.
    UNKNOWN_ACTIVITY,
    /// The state is not named in the mapping.
    UNKNOWN_STATE,
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
    CLOSED_BEFORE_ENTERED
}
