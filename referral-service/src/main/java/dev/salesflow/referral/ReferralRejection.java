package dev.salesflow.referral;

import java.util.UUID;

/// Why a referral's command is refused.
public sealed interface ReferralRejection {

    /// There is no such referral.
    record ReferralNotFound() implements ReferralRejection {}

    /// The referral was registered before, for this company.
    record ReferralAlreadyRegistered(String companyName) implements ReferralRejection {}

    /// The person named has not agreed to be contacted.
    record ConsentMissing() implements ReferralRejection {}

    /// No lead stands for the referral yet.
    record ReferralNotHandedOver() implements ReferralRejection {}

    /// Another lead stands for the referral.
    record HandedOverToOtherLead(UUID leadId) implements ReferralRejection {}
}
