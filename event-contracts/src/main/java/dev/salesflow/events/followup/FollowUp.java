package dev.salesflow.events.followup;

import dev.salesflow.events.stakeholder.ContactMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One contact with a customer: a row of the follow-up log of a lead, a deal or an account. Summary
/// and next action are words about people and stand outside the events, under the same id.
///
/// @param stage how far the lead, deal or account had come, as a code
/// @param at when the contact took place
/// @param ownerId the rep who owes the next action
/// @param dueOn by when the next action is owed; absent when there is none
public record FollowUp(
        UUID followUpId,
        String stage,
        Instant at,
        ContactMethod method,
        UUID ownerId,
        @Nullable LocalDate dueOn) {}
