package dev.salesflow.lead.firstcontact;

import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.eventstore.StreamIds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The first contact as it is planned or was held.
///
/// @param heldAt absent while it is only planned
/// @param minutes how long it took; absent while it is only planned
public record FirstContact(
        UUID firstContactId,
        ContactMethod method,
        @Nullable Instant plannedAt,
        @Nullable Instant heldAt,
        @Nullable Integer minutes,
        @Nullable LocalDate nextTalkOn) {

    /// The id of what was learned in a first contact, and of its row in the follow-up log: another
    /// one than the plan's, as the words of one id never change.
    static UUID learnedId(UUID firstContactId) {
        return StreamIds.of("first-contact-learned", firstContactId.toString());
    }
}
