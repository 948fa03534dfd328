package dev.salesflow.lead.profile;

/// Why an ideal customer profile is not published. Ranges are named as they stand in the profile,
/// such as `annualRevenue`.
public sealed interface IdealCustomerProfileRejection {

    /// The least is more than the most.
    record RangeInverted(String range) implements IdealCustomerProfileRejection {}

    /// A range begins below zero.
    record RangeNegative(String range) implements IdealCustomerProfileRejection {}

    /// The ends of a range are in two currencies.
    record CurrenciesDiffer(String range) implements IdealCustomerProfileRejection {}

    /// An industry stands in the profile a second time.
    record IndustryTwice(String industry) implements IdealCustomerProfileRejection {}

    /// A pain point's code stands in the profile a second time.
    record PainPointTwice(String code) implements IdealCustomerProfileRejection {}

    /// A pain point's keyword has no character that can be seen, and so stands in no need.
    record KeywordInvisible(String code) implements IdealCustomerProfileRejection {}

    /// A pain point's urgency is off the scale from 0 to 10.
    record UrgencyOffScale(String code, int urgency) implements IdealCustomerProfileRejection {}
}
