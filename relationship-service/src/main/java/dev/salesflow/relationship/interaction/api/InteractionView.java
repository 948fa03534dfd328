package dev.salesflow.relationship.interaction.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.stakeholder.ContactFunction;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.relationship.interaction.list.InteractionEntry;
import dev.salesflow.relationship.stakeholder.Stakeholder;
import dev.salesflow.servicekit.access.Access;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An interaction as it is answered.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InteractionView(
        UUID id,
        UUID stakeholderId,
        UUID accountId,
        UUID dealId,
        ContactFunction function,
        ContactMethod method,
        Instant heldAt,
        @Nullable String note) {

    /// The answer to the request that recorded it.
    static InteractionView recorded(
            UUID id, RecordInteractionRequest request, Stakeholder stakeholder) {
        return switch (stakeholder) {
            case Stakeholder.Unknown _ -> throw Access.notFound();
            case Stakeholder.Identified known ->
                    new InteractionView(
                            id,
                            request.stakeholderId(),
                            known.accountId(),
                            known.dealId(),
                            request.function(),
                            request.method(),
                            request.heldAt(),
                            request.note());
        };
    }

    static InteractionView of(InteractionEntry row, @Nullable String note) {
        return new InteractionView(
                row.id,
                row.stakeholderId,
                row.accountId,
                row.dealId,
                row.function,
                row.method,
                row.heldAt,
                note);
    }
}
