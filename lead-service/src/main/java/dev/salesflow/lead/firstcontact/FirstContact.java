package dev.salesflow.lead.firstcontact;

import dev.salesflow.events.stakeholder.ContactMethod;
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
        @Nullable LocalDate nextTalkOn) {}
