package dev.salesflow.relationship.stakeholder;

import dev.salesflow.events.stakeholder.StakeholderEvent;
import dev.salesflow.events.stakeholder.StakeholderEvent.InteractionRecorded;
import dev.salesflow.events.stakeholder.StakeholderEvent.StakeholderIdentified;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's part in a deal as it stands.
public sealed interface Stakeholder {

    /// Nobody was identified.
    record Unknown() implements Stakeholder {}

    /// The person has a part in the deal; how often and when last we were in contact.
    record Identified(
            UUID accountId,
            UUID dealId,
            @Nullable UUID contactId,
            @Nullable UUID leadId,
            int interactions,
            @Nullable Instant lastContactAt)
            implements Stakeholder {

        Identified inContact(Instant heldAt) {
            var latest =
                    lastContactAt == null || heldAt.isAfter(lastContactAt) ? heldAt : lastContactAt;
            return new Identified(accountId, dealId, contactId, leadId, interactions + 1, latest);
        }
    }

    /// The stakeholder after one more event.
    static Stakeholder evolve(Stakeholder state, StakeholderEvent event) {
        return switch (event) {
            case StakeholderIdentified e ->
                    new Identified(e.accountId(), e.dealId(), e.contactId(), e.leadId(), 0, null);
            case InteractionRecorded e ->
                    switch (state) {
                        case Unknown unknown -> unknown;
                        case Identified identified -> identified.inContact(e.heldAt());
                    };
        };
    }
}
