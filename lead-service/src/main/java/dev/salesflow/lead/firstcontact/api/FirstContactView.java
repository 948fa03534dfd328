package dev.salesflow.lead.firstcontact.api;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.lead.firstcontact.FirstContact;
import dev.salesflow.lead.firstcontact.LengthAdvice;
import dev.salesflow.servicekit.followup.FollowUpWords;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A first contact as answered.
///
/// @param opening gone when the person is erased, as all its words
/// @param advice when the talk was shorter than 15 minutes or longer than 20
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-7777-7000-8000-000000000007", "method": "CALL",
                 "plannedAt": "2026-03-05T02:00:00Z",
                 "opening": "The downtime that the plant manager named at the fair",
                 "heldAt": "2026-03-05T02:00:00Z", "minutes": 35, "advice": "TAKE_LESS_TIME",
                 "nextTalkOn": "2026-03-12", "learned": {"pain": "Two stops a month"}}
                """)
public record FirstContactView(
        UUID id,
        ContactMethod method,
        @Nullable Instant plannedAt,
        @Nullable String opening,
        @Nullable Instant heldAt,
        @Nullable Integer minutes,
        @Nullable LengthAdvice advice,
        @Nullable LocalDate nextTalkOn,
        @Nullable Learned learned) {

    static final String OPENING = "opening";

    /// What was learned in the talk.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Learned(
            @SaysSomething @Size(min = 1, max = 2000) @Nullable String contact,
            @SaysSomething @Size(min = 1, max = 2000) @Nullable String currentSolution,
            @SaysSomething @Size(min = 1, max = 2000) @Nullable String pain,
            @SaysSomething @Size(min = 1, max = 2000) @Nullable String timing,
            @SaysSomething @Size(min = 1, max = 2000) @Nullable String nextTalk) {

        private static final String CONTACT = "contact";
        private static final String CURRENT_SOLUTION = "currentSolution";
        private static final String PAIN = "pain";
        private static final String TIMING = "timing";
        private static final String NEXT_TALK = "nextTalk";

        /// Each text by its name.
        Map<String, String> words() {
            var words = new HashMap<String, String>();
            put(words, CONTACT, contact);
            put(words, CURRENT_SOLUTION, currentSolution);
            put(words, PAIN, pain);
            put(words, TIMING, timing);
            put(words, NEXT_TALK, nextTalk);
            return words;
        }

        /// The same as the words of a follow-up log's row: what was learned, and the next talk.
        Map<String, String> followUpWords() {
            var learned =
                    Stream.of(contact, currentSolution, pain, timing)
                            .filter(Objects::nonNull)
                            .collect(joining("\n"));
            return FollowUpWords.of(learned.isEmpty() ? null : learned, nextTalk);
        }

        private static @Nullable Learned of(Map<String, String> words) {
            var learned =
                    new Learned(
                            words.get(CONTACT),
                            words.get(CURRENT_SOLUTION),
                            words.get(PAIN),
                            words.get(TIMING),
                            words.get(NEXT_TALK));
            return learned.words().isEmpty() ? null : learned;
        }

        private static void put(Map<String, String> words, String name, @Nullable String text) {
            if (text != null) {
                words.put(name, text);
            }
        }
    }

    static FirstContactView of(FirstContact firstContact, Map<String, String> words) {
        var minutes = firstContact.minutes();
        return new FirstContactView(
                firstContact.firstContactId(),
                firstContact.method(),
                firstContact.plannedAt(),
                words.get(OPENING),
                firstContact.heldAt(),
                minutes,
                minutes == null ? null : LengthAdvice.on(minutes),
                firstContact.nextTalkOn(),
                Learned.of(words));
    }
}
