package dev.salesflow.relationship.stakeholder;

import dev.salesflow.events.stakeholder.ContactFunction;
import dev.salesflow.events.stakeholder.ContactMethod;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a stakeholder.
public sealed interface StakeholderCommand {

    /// Note that a person has a part in a deal with an account.
    record IdentifyStakeholder(
            UUID accountId, UUID dealId, @Nullable UUID contactId, @Nullable UUID leadId)
            implements StakeholderCommand {}

    /// Note that we were in contact; `recordedAt` is when this is noted.
    record RecordInteraction(
            UUID interactionId,
            ContactFunction function,
            ContactMethod method,
            Instant heldAt,
            Instant recordedAt)
            implements StakeholderCommand {}
}
