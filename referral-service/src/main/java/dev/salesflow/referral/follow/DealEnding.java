package dev.salesflow.referral.follow;

import dev.salesflow.events.referral.ReferralStage;
import java.time.Instant;
import java.util.UUID;

/// How a deal ended, kept with what a command because of it needs.
///
/// @param stage `WON` or `CLOSED`
/// @param eventId the deal's event
/// @param occurredAt when it ended
/// @param correlationId what the event belongs to
public record DealEnding(
        ReferralStage stage, UUID eventId, Instant occurredAt, UUID correlationId) {}
