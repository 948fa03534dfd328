package dev.salesflow.referral.follow;

import java.util.UUID;

/// A deal of which the referral is known.
public record FollowedDeal(UUID referralId, UUID leadId) {}
