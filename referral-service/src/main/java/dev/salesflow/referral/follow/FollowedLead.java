package dev.salesflow.referral.follow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead that stands for a referral.
///
/// @param ownerId the rep it is assigned to, if any
public record FollowedLead(UUID referralId, @Nullable UUID ownerId) {}
