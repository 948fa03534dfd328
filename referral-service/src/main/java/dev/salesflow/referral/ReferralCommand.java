package dev.salesflow.referral;

import dev.salesflow.events.referral.ReferralStage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a referral.
public sealed interface ReferralCommand {

    /// Write a name down that was given to us.
    record RegisterReferral(ReferralSheet sheet, boolean consentGiven) implements ReferralCommand {}

    /// Note that a lead stands for the referral.
    record HandOverReferral(UUID leadId) implements ReferralCommand {}

    /// Follow the lead, or its deal, to a stage; what is not forward changes nothing.
    record FollowReferral(UUID leadId, ReferralStage stage, @Nullable UUID dealId)
            implements ReferralCommand {}
}
