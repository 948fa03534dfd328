package dev.salesflow.lead.handover;

import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.HandoverStanding;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a lead came to sales last, and what they found.
///
/// @param verdict the last that they gave, on whichever sheet; absent until the first
public record Handover(
        UUID sheetId, boolean urgent, LocalDate feedbackDueOn, @Nullable FeedbackVerdict verdict) {

    /// How a lead stands with sales after it went on for another one.
    public static Handover of(HandoverStanding standing) {
        return new Handover(
                standing.sheetId(),
                standing.urgent(),
                standing.feedbackDueOn(),
                standing.verdict());
    }
}
