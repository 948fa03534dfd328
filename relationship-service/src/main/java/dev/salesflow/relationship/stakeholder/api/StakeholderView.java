package dev.salesflow.relationship.stakeholder.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.relationship.stakeholder.Stakeholder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stakeholder as it is answered.
///
/// @param person who it is; absent when unknown, erased, or not for the caller's role
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StakeholderView(
        UUID id,
        UUID accountId,
        UUID dealId,
        @Nullable UUID contactId,
        @Nullable UUID leadId,
        @Nullable ContactDetails person,
        int interactions,
        @Nullable Instant lastContactAt) {

    static StakeholderView of(
            UUID id, Stakeholder.Identified known, @Nullable ContactDetails person) {
        return new StakeholderView(
                id,
                known.accountId(),
                known.dealId(),
                known.contactId(),
                known.leadId(),
                person,
                known.interactions(),
                known.lastContactAt());
    }
}
