package dev.salesflow.servicekit.followup;

import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That a customer was contacted, and what is to follow.
///
/// @param at when; now when absent
/// @param ownerId the rep who owes the next action: the owner of the lead, deal or account, who is
///   meant when absent too
/// @param dueOn by when; as the service's rules say when absent
@Schema(
        examples =
                """
                {"at": "2026-03-02T09:30:00+08:00", "method": "CALL",
                 "summary": "Wants a sample before the budget round",
                 "nextAction": "Send the sample", "dueOn": "2026-03-06"}
                """)
public record FollowUpRequest(
        @Nullable Instant at,
        @NotNull ContactMethod method,
        @NotBlank @Size(max = 2000) String summary,
        @SaysSomething @Size(min = 1, max = 1000) @Nullable String nextAction,
        @Nullable UUID ownerId,
        @Nullable LocalDate dueOn) {

    /// What is said about people, kept apart from the event.
    public Map<String, String> words() {
        return FollowUpWords.of(summary, nextAction);
    }
}
