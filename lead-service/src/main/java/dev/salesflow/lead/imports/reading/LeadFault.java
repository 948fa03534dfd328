package dev.salesflow.lead.imports.reading;

import dev.salesflow.servicekit.rows.RowFault;

/// What can be wrong with a row because of what it says of a lead; the names are stable codes of
/// the API.
public enum LeadFault implements RowFault {
    /// The row names no company.
    EMPTY_COMPANY,
    /// Neither the row nor the mapping says by which channel the lead came.
    EMPTY_CHANNEL,
    /// Neither the row nor the mapping says where the lead comes from.
    EMPTY_SOURCE,
    /// The channel is neither named in the mapping nor a code.
    UNKNOWN_CHANNEL,
    /// The kind of source is no code.
    UNKNOWN_SOURCE_KIND,
    /// The kind of customer is no code.
    UNKNOWN_CUSTOMER_KIND,
    /// The kind of source belongs to another channel.
    SOURCE_KIND_OF_OTHER_CHANNEL,
    /// A referral with a kind of source names who referred, which a file cannot.
    REFERRER_MISSING,
    /// The value is no e-mail address that capture would take.
    BAD_EMAIL,
    /// The value is not what the fact is: a number, an amount of money.
    UNREADABLE_FACT,
    /// A text that goes into an event names the person, or holds a phone number or e-mail address.
    PERSONAL_DATA,
    /// The row looks like a lead that is there, or like an earlier row.
    LIKELY_DUPLICATE
}
