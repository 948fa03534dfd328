package dev.salesflow.lead.firstcontact.api;

import dev.salesflow.events.stakeholder.ContactMethod;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the first contact is to be made.
///
/// @param plannedAt when, not before now
/// @param opening what is to be said first
@Schema(
        examples =
                """
                {"method": "CALL", "plannedAt": "2031-03-05T10:00:00+08:00",
                 "opening": "The downtime that the plant manager named at the fair"}
                """)
public record PlanFirstContactRequest(
        @NotNull ContactMethod method,
        @Nullable Instant plannedAt,
        @NotBlank @Size(max = 2000) String opening) {

    /// What is said about people, kept apart from the event.
    Map<String, String> words() {
        return Map.of(FirstContactView.OPENING, opening);
    }
}
