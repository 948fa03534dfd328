package dev.salesflow.servicekit.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.stakeholder.ContactMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One row of a follow-up log as answered.
///
/// @param subjectId the lead, deal or account
/// @param summary what was said; gone when the person is erased
/// @param nextAction what is to follow; gone when the person is erased
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-5555-7000-8000-000000000005",
                 "subjectId": "0196b1f0-0000-7000-8000-000000000001", "stage": "OPEN",
                 "at": "2026-03-02T01:30:00Z", "method": "CALL",
                 "summary": "Wants a sample before the budget round",
                 "nextAction": "Send the sample",
                 "ownerId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "dueOn": "2026-03-06", "state": "DUE", "overdue": false}
                """)
public record FollowUpView(
        UUID id,
        UUID subjectId,
        String stage,
        Instant at,
        ContactMethod method,
        @Nullable String summary,
        @Nullable String nextAction,
        UUID ownerId,
        @Nullable LocalDate dueOn,
        FollowUpState state,
        boolean overdue) {

    /// A row with its words, as it stands on a day in the working calendar's zone.
    static FollowUpView of(FollowUpEntry row, Map<String, String> words, LocalDate today) {
        var state = FollowUpState.of(row.owed, row.dueOn, today);
        return new FollowUpView(
                row.id,
                row.subjectId,
                row.stage,
                row.at,
                row.method,
                words.get(FollowUpWords.SUMMARY),
                words.get(FollowUpWords.NEXT_ACTION),
                row.ownerId,
                row.dueOn,
                state,
                state == FollowUpState.OVERDUE);
    }
}
