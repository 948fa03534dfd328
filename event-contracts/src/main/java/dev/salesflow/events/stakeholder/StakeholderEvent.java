package dev.salesflow.events.stakeholder;

import dev.salesflow.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has happened with a person who has a part in a deal.
public sealed interface StakeholderEvent extends DomainEvent {

    /// A person was found to have a part in a deal with an account.
    record StakeholderIdentified(
            UUID accountId, UUID dealId, @Nullable UUID contactId, @Nullable UUID leadId)
            implements StakeholderEvent {}

    /// We were in contact; what was said stays in the service's own notes.
    record InteractionRecorded(
            UUID interactionId,
            UUID accountId,
            UUID dealId,
            ContactFunction function,
            ContactMethod method,
            Instant heldAt)
            implements StakeholderEvent {}
}
