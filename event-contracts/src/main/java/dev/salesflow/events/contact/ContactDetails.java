package dev.salesflow.events.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's details as they travel on `salesflow.contact.v1`, keyed by contact id; a tombstone
/// erases them.
///
/// @param contactId the id that events carry in place of the person
/// @param name the person's name
/// @param phone as written by the person
/// @param email as written by the person
/// @param position what the person does in the company
public record ContactDetails(
        UUID contactId,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String position) {}
