package dev.salesflow.lead.firstcontact.api;

import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.lead.firstcontact.api.FirstContactView.Learned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the first contact went.
///
/// @param heldAt when; now when absent
/// @param minutes how long it took, for a mail or a message how long it took to write
@Schema(
        examples =
                """
                {"method": "CALL", "heldAt": "2026-03-05T10:00:00+08:00", "minutes": 18,
                 "nextTalkOn": "2026-03-12",
                 "learned": {"contact": "Li Wei, plant manager, decides up to 50000 CNY",
                   "currentSolution": "Bearings of a local supplier",
                   "pain": "Two stops a month", "timing": "Before the summer peak",
                   "nextTalk": "Figures of the stops, on site"}}
                """)
public record HoldFirstContactRequest(
        @NotNull ContactMethod method,
        @Nullable Instant heldAt,
        @NotNull @Min(1) @Max(480) Integer minutes,
        @Nullable LocalDate nextTalkOn,
        @Nullable @Valid Learned learned) {

    /// What is said about people, kept apart from the event.
    Map<String, String> words() {
        if (learned == null) {
            return Map.of();
        }
        var words = new HashMap<>(learned.words());
        words.putAll(learned.followUpWords());
        return words;
    }
}
