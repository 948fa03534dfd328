package dev.salesflow.relationship.interaction.api;

import dev.salesflow.events.stakeholder.ContactFunction;
import dev.salesflow.events.stakeholder.ContactMethod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An interaction to be recorded.
///
/// @param stakeholderId whom we were in contact with
/// @param function what the contact was for
/// @param method how
/// @param heldAt when; not in the future
/// @param note what was said; kept apart from the event, erased with the person
public record RecordInteractionRequest(
        @NotNull UUID stakeholderId,
        @NotNull ContactFunction function,
        @NotNull ContactMethod method,
        @NotNull Instant heldAt,
        @Size(max = 4000) @Nullable String note) {}
