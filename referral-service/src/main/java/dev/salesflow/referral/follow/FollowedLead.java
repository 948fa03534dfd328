package dev.salesflow.referral.follow;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A lead that stands for a referral.
///
/// @param ownerId the rep it is assigned to, if any
public record FollowedLead(UUID referralId, @Nullable UUID ownerId) {}
