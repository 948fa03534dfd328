package dev.salesflow.relationship.stakeholder;

import java.time.Instant;
import java.util.UUID;

/// Why a stakeholder's command is refused.
public sealed interface StakeholderRejection {

    /// There is no such stakeholder.
    record StakeholderNotFound() implements StakeholderRejection {}

    /// The stakeholder was identified before, for this account and deal.
    record StakeholderAlreadyIdentified(UUID accountId, UUID dealId)
            implements StakeholderRejection {}

    /// What has not been held yet is no interaction.
    record InteractionInFuture(Instant heldAt, Instant recordedAt)
            implements StakeholderRejection {}
}
